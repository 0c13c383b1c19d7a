;; Looks into files, sixteen places at once. `marks.ts` tells what a mark is, and makes the table.
;;
;; For marks a byte is looked up by its low half and by its high half. Each tells, in eight bits, which of eight groups of
;; marks have a byte with this half at this place of theirs. Where four bytes in a row leave a group one of its marks may
;; stand; then the four are looked up among all words that are marks.
(module
  (import "scan" "memory" (memory 1 65536 shared))

  ;; Whether the bytes from $at to before $end hold no zero, and a line of them has no more than $line on average.
  (func (export "plain") (param $at i32) (param $end i32) (param $line i32) (result i32)
    (local $bytes v128) (local $least v128) (local $ends v128)
    (local $size i32) (local $stop i32) (local $lines i32) (local $byte i32)
    (local.set $size (i32.sub (local.get $end) (local.get $at)))
    (local.set $lines (i32.const 1))
    (local.set $least (v128.const i64x2 -1 -1))

    ;; The ends of lines are counted in sixteen bytes, of which each takes 255.
    (loop $block
      (local.set $ends (v128.const i64x2 0 0))
      (local.set $stop (i32.add (local.get $at) (i32.const 4080)))
      (if (i32.gt_s (local.get $stop) (i32.sub (local.get $end) (i32.const 15))) (then
        (local.set $stop (i32.sub (local.get $end) (i32.const 15)))))
      (loop $sixteen
        (if (i32.lt_s (local.get $at) (local.get $stop)) (then
          (local.set $bytes (v128.load (local.get $at)))
          (local.set $least (i8x16.min_u (local.get $least) (local.get $bytes)))
          (local.set $ends (i8x16.sub (local.get $ends)
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 10)))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $sixteen))))
      (local.set $ends (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $ends))))
      (local.set $lines (i32.add (local.get $lines) (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $ends)) (i32x4.extract_lane 1 (local.get $ends)))
        (i32.add (i32x4.extract_lane 2 (local.get $ends)) (i32x4.extract_lane 3 (local.get $ends))))))
      (br_if $block (i32.lt_s (local.get $at) (i32.sub (local.get $end) (i32.const 15)))))
    (loop $one
      (if (i32.lt_s (local.get $at) (local.get $end)) (then
        (local.set $byte (i32.load8_u (local.get $at)))
        (if (i32.eqz (local.get $byte)) (then (return (i32.const 0))))
        (local.set $lines (i32.add (local.get $lines) (i32.eq (local.get $byte) (i32.const 10))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $one))))
    (i32.and
      (i8x16.all_true (local.get $least))
      (i32.ge_s (i32.mul (local.get $lines) (local.get $line)) (local.get $size))))

  ;; Where the first mark begins that begins at $at or later and before $end; $end for none.
  (func (export "next") (param $table i32) (param $at i32) (param $end i32) (result i32)
    (local $bytes v128) (local $low v128) (local $high v128) (local $half v128) (local $met v128)
    (local $first v128) (local $firstBefore v128) (local $second v128) (local $secondBefore v128)
    (local $low0 v128) (local $low1 v128) (local $low2 v128)
    (local $high0 v128) (local $high1 v128) (local $high2 v128)
    (local $lanes i32) (local $place i32) (local $word i32) (local $slot i32) (local $known i32)
    (local.set $half (i8x16.splat (i32.const 15)))
    (local.set $low0 (v128.load (local.get $table)))
    (local.set $high0 (v128.load offset=16 (local.get $table)))
    (local.set $low1 (v128.load offset=32 (local.get $table)))
    (local.set $high1 (v128.load offset=48 (local.get $table)))
    (local.set $low2 (v128.load offset=64 (local.get $table)))
    (local.set $high2 (v128.load offset=80 (local.get $table)))

    ;; At each of the sixteen places the third byte of a mark may stand, so that the first may stand two places before.
    (loop $sixteen
      (if (i32.lt_s (local.get $at) (i32.add (local.get $end) (i32.const 2))) (then
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $low (v128.and (local.get $bytes) (local.get $half)))
        (local.set $high (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half)))
        (local.set $first (v128.and
          (i8x16.swizzle (local.get $low0) (local.get $low))
          (i8x16.swizzle (local.get $high0) (local.get $high))))
        (local.set $second (v128.and
          (i8x16.swizzle (local.get $low1) (local.get $low))
          (i8x16.swizzle (local.get $high1) (local.get $high))))
        (local.set $met (v128.and
          (v128.and
            (i8x16.swizzle (local.get $low2) (local.get $low))
            (i8x16.swizzle (local.get $high2) (local.get $high)))
          (v128.and
            (i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
              (local.get $firstBefore) (local.get $first))
            (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
              (local.get $secondBefore) (local.get $second)))))
        (if (v128.any_true (local.get $met)) (then
          (local.set $bytes (v128.load offset=1 (local.get $at)))
          (local.set $met (v128.and (local.get $met) (v128.and
            (i8x16.swizzle (v128.load offset=96 (local.get $table))
              (v128.and (local.get $bytes) (local.get $half)))
            (i8x16.swizzle (v128.load offset=112 (local.get $table))
              (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half))))))
          (local.set $lanes (i8x16.bitmask
            (i8x16.ne (local.get $met) (v128.const i64x2 0 0))))

          ;; The words stand behind the halves, each in the slot that it gives or in the next free one behind.
          (loop $lane
            (if (local.get $lanes) (then
              (local.set $place
                (i32.sub (i32.add (local.get $at) (i32.ctz (local.get $lanes))) (i32.const 2)))
              (if (i32.ge_s (local.get $place) (local.get $end)) (then (return (local.get $end))))
              (local.set $word (i32.load (local.get $place)))
              (local.set $slot
                (i32.shr_u (i32.mul (local.get $word) (i32.const 0x9e3779b1)) (i32.const 20)))
              (loop $probe
                (local.set $known (i32.load offset=128
                  (i32.add (local.get $table) (i32.shl (local.get $slot) (i32.const 2)))))
                (if (i32.eq (local.get $known) (local.get $word)) (then (return (local.get $place))))
                (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (i32.const 4095)))
                (br_if $probe (local.get $known)))
              (local.set $lanes
                (i32.and (local.get $lanes) (i32.sub (local.get $lanes) (i32.const 1))))
              (br $lane))))))
        (local.set $firstBefore (local.get $first))
        (local.set $secondBefore (local.get $second))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $sixteen))))
    (local.get $end)))
