"""An S3 service for the tests: OpenStack Swift with its S3 dialect, all four servers in one process on loopback.

    swift_server.py <empty folder> <access key, of the form account:user> <secret key>

Prints its address when it is ready and ends with its standard input. Objects lie in memory, the rest in the folder.
"""

import os
import sys

import eventlet
from eventlet import tpool, wsgi

eventlet.monkey_patch(thread=False)

from swift.common import utils  # noqa: E402

FOLDER, ACCESS_KEY, SECRET_KEY = sys.argv[1:4]
DEVICES = os.path.join(FOLDER, "devices")
os.makedirs(os.path.join(DEVICES, "one"))
# The other modules read it while they are imported.
with open(os.path.join(FOLDER, "swift.conf"), "w") as conf:
    conf.write("[swift-hash]\nswift_hash_path_suffix = tests\n")
utils.set_swift_dir(FOLDER)

from swift.account import server as account  # noqa: E402
from swift.common.middleware import catch_errors, copy, listing_formats, slo, symlink, tempauth  # noqa: E402
from swift.common.middleware.s3api import s3api  # noqa: E402
from swift.common.ring import RingBuilder  # noqa: E402
from swift.container import server as container  # noqa: E402
from swift.obj import mem_server  # noqa: E402
from swift.proxy import server as proxy  # noqa: E402

CONF = {
    "swift_dir": FOLDER,
    "devices": DEVICES,
    "mount_check": "false",
    "fallocate_reserve": "0",
    "log_level": "CRITICAL",
    "bind_ip": "127.0.0.1",
    "bind_port": "0",
}


class Cache(object):
    """What memcached would keep; one process needs no more than a dictionary."""

    def __init__(self):
        self.kept = {}

    def get(self, key, *_, **__):
        return self.kept.get(key)

    def set(self, key, value, *_, **__):
        self.kept[key] = value

    def incr(self, key, delta=1, *_, **__):
        self.kept[key] = int(self.kept.get(key, 0)) + delta
        return self.kept[key]

    def delete(self, key, *_, **__):
        self.kept.pop(key, None)


def serve(app):
    listener = eventlet.listen(("127.0.0.1", 0))
    eventlet.spawn(wsgi.server, listener, app, log_output=False)
    return listener.getsockname()[1]


def place(name, port):
    """Tells where the one device of a kind of server is."""
    ring = RingBuilder(1, 1, 1)
    address = {"ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port}
    ring.add_dev(dict(address, id=0, region=1, zone=1, weight=1, device="one", meta=""))
    ring.rebalance()
    ring.get_ring().save(os.path.join(FOLDER, name + ".ring.gz"))


def front():
    """The proxy with what stands before it, from the inside out."""
    app = proxy.Application(dict(CONF, account_autocreate="true"))
    app._pipeline_final_app = app
    user = "user_%s_%s" % tuple(ACCESS_KEY.split(":"))
    for middleware, conf in (
        (slo, {}),
        (symlink, {}),
        (copy, {}),
        (tempauth, {user: SECRET_KEY + " .admin"}),
        (s3api, {"location": "us-east-1", "max_bucket_listing": "100"}),
        (listing_formats, {}),
        (catch_errors, {}),
    ):
        app = middleware.filter_factory(dict(CONF, **conf))(app)
    cache = Cache()

    def with_cache(environ, start_response):
        environ["swift.cache"] = cache
        return app(environ, start_response)

    return with_cache


for kind, module in (("account", account), ("container", container), ("object", mem_server)):
    place(kind, serve(module.app_factory(CONF)))
print("http://127.0.0.1:%d" % serve(front()), flush=True)
tpool.execute(sys.stdin.read)
