import { FieldResolver, Resolver, Root } from 'type-graphql';
import { localized } from '../../shared/graphql/texts';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/law/law.model';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import type { SoftwareProductEntity } from './product.entity';
import { SoftwareProduct } from './product.type';

@Resolver(() => SoftwareProduct)
export class SoftwareProductResolver {
  @FieldResolver()
  id(@Root() row: SoftwareProductEntity): string {
    return toGlobalId('softwareProduct', row.id);
  }

  @FieldResolver()
  name(@Root() row: SoftwareProductEntity): LocalizedText {
    return localized(row.nameKk, row.nameRu, row.nameEn);
  }

  @FieldResolver()
  purpose(@Root() row: SoftwareProductEntity): LocalizedText {
    return localized(row.purposeKk, row.purposeRu, row.purposeEn);
  }

  @FieldResolver()
  functions(@Root() { functionsKk, functionsRu, functionsEn }: SoftwareProductEntity): LocalizedText | null {
    const isRecorded = [functionsKk, functionsRu, functionsEn].some((text) => text !== '');
    return isRecorded ? localized(functionsKk, functionsRu, functionsEn) : null;
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Holder of the rights to the product; null when the organization cannot be read.',
  })
  holder(@Root() row: SoftwareProductEntity): OrganizationStub {
    return organizationStub(row.holderId);
  }
}
