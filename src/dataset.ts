import type { Entity, Role, RoleModel } from './core/index.js';
import { indexBy } from './core/model.js';
import { once } from './core/once.js';
import { ItemsOfPart, readFacts, readPart, readToolkit, unpackPlaces, type Parts } from './dataset/parts.js';
import './dataset/roles.generated.js';

const roles = once(() => readPart('roles'));
/** Made by the parser, which is quicker at it than a loop: they only get a prototype. */
const entities = once(() => roles().taxonomy.map((entity) => Object.setPrototypeOf(entity, BuiltInEntity.prototype) as BuiltInEntity));
const wider = once(() => readPart('toolkits'));
const vocabulary = once(() => readPart('vocabulary'));
const broader: (readonly string[])[] = [];

/** Reads what other parts say of it, in its place, when it is asked for. */
class BuiltInEntity implements Entity {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly kind: Entity['kind'];

  get broader(): readonly string[] {
    const place = placeOf(this);
    return (broader[place] ??= unpackPlaces(wider()[place], entities()));
  }

  get aliases(): readonly string[] {
    return wordsOf(this)[0] || [];
  }

  get category(): readonly string[] {
    return wordsOf(this)[1] || [];
  }

  get homepage(): string | null {
    return wordsOf(this)[2] || null;
  }

  get homepageSource(): string | null {
    return wordsOf(this)[3] || null;
  }
}

const placeOf = ({ id }: BuiltInEntity): number => entities().indexOf(builtInModel().entities.get(id) as BuiltInEntity);
const wordsOf = (entity: BuiltInEntity): Parts['vocabulary'][number] => vocabulary()[placeOf(entity)]!;

/**
 * The built-in dataset, each part read when it is first asked for. The build has checked it, so it is only indexed here. Not to be copied: a copy of an
 * entity has its id, name and kind alone, and one of its sources or rankings nothing. For a worker or a file take `role-toolkit/data/roles.json`.
 */
export const builtInModel = once((): RoleModel => {
  const { dimensions, views = [], schemaVersion, language = 'en', version } = roles();
  const comparisons = once(() => readPart('comparisons'));
  return {
    schemaVersion,
    language,
    version,
    views,
    dimensions: indexBy('id', dimensions),
    roles: indexBy('id', roles().roles.map(withFacts)),
    entities: indexBy('id', entities()),
    sources: new ItemsOfPart('sources'),
    alternatives: new ItemsOfPart('alternatives'),
    guides: new ItemsOfPart('guides'),
    profiles: new ItemsOfPart('profiles'),
    get comparisons() {
      return comparisons();
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

/** A page asks about few roles: what is said of each is read when it is first asked for. */
function withFacts(role: Omit<Role, 'facts' | 'toolkit'>, place: number): Role {
  readLater(role, 'facts', () => readFacts(place));
  readLater(role, 'toolkit', () => readToolkit(place, entities()));
  return role as Role;
}

function readLater<K extends keyof Role>(role: object, key: K, read: () => Role[K]): void {
  const get = (): Role[K] => {
    const value = read();
    Object.defineProperty(role, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(role, key, { get, configurable: true, enumerable: true });
}
