import type { Entity, Role, RoleModel, Toolkit } from './core/index.js';
import { indexBy } from './core/model.js';
import { once } from './core/once.js';
import { readPart, unpackBroader, unpackFacts, unpackToolkit, unpackWords } from './dataset/parts.js';
import './dataset/roles.generated.js';

const roles = once(() => readPart('roles'));
/** Made by the parser, which is quicker at it than a loop: they only get a prototype. */
const entities = once(() => roles().taxonomy.map((entity) => Object.setPrototypeOf(entity, BuiltInEntity.prototype) as BuiltInEntity));
const toolkits = once(() => readPart('toolkits'));
const byEntity = <T>(values: readonly T[]): ReadonlyMap<string, T> => new Map(entities().map(({ id }, place) => [id, values[place]!]));
const broader = once(() => byEntity(unpackBroader(toolkits().broader, entities())));
const words = once(() => byEntity(readPart('vocabulary').map(unpackWords)));

/** Reads what other parts say of it when it is asked for. */
class BuiltInEntity implements Entity {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly kind: Entity['kind'];

  get broader(): readonly string[] {
    return broader().get(this.id)!;
  }

  get aliases(): readonly string[] {
    return words().get(this.id)!.aliases ?? [];
  }

  get category(): readonly string[] {
    return words().get(this.id)!.category ?? [];
  }

  get homepage(): string | null {
    return words().get(this.id)!.homepage ?? null;
  }

  get homepageSource(): string | null {
    return words().get(this.id)!.homepageSource ?? null;
  }
}

/**
 * The built-in dataset, each part read when it is first asked for. The build has checked it, so it is only indexed here. Not to be copied: a copy of an
 * entity has its id, name and kind alone. For a worker or a file take `role-toolkit/data/roles.json`.
 */
export const builtInModel = once((): RoleModel => {
  const { dimensions, views = [], schemaVersion, language = 'en', version } = roles();
  const sources = once(() => indexBy('id', readPart('sources')));
  const alternatives = once(() => indexBy('base', readPart('alternatives')));
  const guides = once(() => indexBy('base', readPart('guides')));
  const comparisons = once(() => readPart('comparisons'));
  const profiles = once(() => indexBy('roleId', readPart('profiles')));
  return {
    schemaVersion,
    language,
    version,
    views,
    dimensions: indexBy('id', dimensions),
    roles: indexBy('id', roles().roles.map(withToolkit)),
    entities: indexBy('id', entities()),
    get sources() {
      return sources();
    },
    get alternatives() {
      return alternatives();
    },
    get guides() {
      return guides();
    },
    get comparisons() {
      return comparisons();
    },
    get profiles() {
      return profiles();
    },
  };
});

const extended = new WeakSet<RoleModel>();

/** Remembers that a dataset was made of the built-in one. */
export function rememberExtended(model: RoleModel): void {
  extended.add(model);
}

/** True of the built-in dataset, and of one that extends it: what is taken from either asks for the same credit. */
export const holdsBuiltIn = (model: RoleModel): boolean => model === builtInModel() || extended.has(model);

/** A page asks for few toolkits: each is unpacked when it is first asked for. */
function withToolkit(role: Omit<Role, 'toolkit'>): Role {
  unpackFacts(role);
  const get = (): Toolkit | undefined => {
    const packed = toolkits().toolkits[role.id];
    const value = packed && unpackToolkit(packed, entities());
    Object.defineProperty(role, 'toolkit', { value, enumerable: true });
    return value;
  };
  return Object.defineProperty(role, 'toolkit', { get, configurable: true, enumerable: true });
}
