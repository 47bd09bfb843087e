import type { Entity, Role, RoleModel } from './core/index.js';
import { indexBy } from './core/model.js';
import { once } from './core/once.js';
import { LateMap } from './dataset/late-map.js';
import { itemsOf, readBroader, readFacts, readPart, readToolkit, type Parts } from './dataset/parts.js';
import './dataset/roles.generated.js';

const roles = once(() => readPart('roles'));
const taxonomy = once(() => readPart('entities'));
const vocabulary = once(() => readPart('vocabulary'));
const KINDS: Readonly<Record<string, Entity['kind']>> = { s: 'skill', t: 'tool', l: 'language', c: 'company' };
const entities = new LateMap<Entity>(
  () => taxonomy()[0],
  (place, id) => new BuiltInEntity(id, taxonomy()[1][place]!, KINDS[taxonomy()[2][place]!]!),
);
const idAt = (place: number): string => entities.idAt(place);
const broader: (readonly string[])[] = [];

/** Reads what other parts say of it, in its place, when it is asked for. */
class BuiltInEntity implements Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: Entity['kind'];

  constructor(id: string, name: string, kind: Entity['kind']) {
    this.id = id;
    this.name = name;
    this.kind = kind;
  }

  get broader(): readonly string[] {
    const place = entities.placeOf(this.id);
    return (broader[place] ??= readBroader(place, idAt));
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

const wordsOf = ({ id }: Entity): Parts['vocabulary'][number] => vocabulary()[entities.placeOf(id)]!;

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
    entities,
    sources: itemsOf('sources'),
    alternatives: itemsOf('alternatives'),
    guides: itemsOf('guides'),
    profiles: itemsOf('profiles'),
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
  readLater(role, 'toolkit', () => readToolkit(place, idAt));
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
