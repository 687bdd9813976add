'use strict';
const runs = JSON.parse(document.getElementById('runs').textContent);
const sides = ['mock', 'live', 'client'];

const words = {
  en: {
    report: 'Verification report', other: '中文',
    mock: 'mock', live: 'live', client: 'client',
    proven: 'proven', failed: 'failed', unproven: 'unproven', refuted: 'refuted', inconclusive: 'inconclusive', all: 'all',
    provenOf: 'promises of the contract are proven', failedOf: 'promises are broken', unprovenOf: 'promises nobody has proven',
    runs: 'Runs', seed: 'seed', cases: 'cases', seconds: 's', interrupted: 'interrupted',
    coverage: 'Coverage', operations: 'operations', statuses: 'statuses', parameters: 'parameters', properties: 'properties',
    'enum values': 'enum values', missing: 'Not covered', more: 'and {0} more',
    promises: 'What the contract promises', promise: 'operation, status, example', whole: 'unnamed example',
    search: 'Search', nothing: 'Nothing here.', notRun: 'no run of this side',
    failures: 'What failed', everyCase: 'All cases', noFailures: 'Nothing failed.',
    expected: 'expected', seen: 'seen', where: 'in the answer', contract: 'in the contract', curl: 'repeat',
    smallest: 'Smallest request that shows it', exchanges: 'Requests and answers', copy: 'Copy', copied: 'Copied',
    bytes: '{0} bytes', cut: '… cut here; {0} bytes in all', first: 'The first {0} are shown; search for the others.',
    example: 'example', generated: 'generated', boundary: 'boundary', negative: 'negative', authentication: 'authentication',
    method: 'method', sequence: 'sequence', recorded: 'recorded',
    footer: 'Secrets are masked: {0} stands in place of every credential.',
  },
  zh: {
    report: '验证报告', other: 'English',
    mock: '模拟', live: '真实', client: '客户端',
    proven: '已证实', failed: '不符', unproven: '未证实', refuted: '已证伪', inconclusive: '无法判定', all: '全部',
    provenOf: '项契约承诺已证实', failedOf: '项承诺未兑现', unprovenOf: '项承诺无人证实',
    runs: '运行', seed: '种子', cases: '个用例', seconds: '秒', interrupted: '已中断',
    coverage: '覆盖率', operations: '操作', statuses: '状态码', parameters: '参数', properties: '属性',
    'enum values': '枚举值', missing: '未覆盖', more: '另有 {0} 项',
    promises: '契约的承诺', promise: '操作、状态码、示例', whole: '未命名示例',
    search: '搜索', nothing: '没有内容。', notRun: '此方未运行',
    failures: '不符之处', everyCase: '全部用例', noFailures: '没有不符之处。',
    expected: '应为', seen: '实为', where: '响应中的位置', contract: '契约中的位置', curl: '重现',
    smallest: '能重现问题的最小请求', exchanges: '请求与响应', copy: '复制', copied: '已复制',
    bytes: '{0} 字节', cut: '……此处截断，共 {0} 字节', first: '只显示前 {0} 个，其余请搜索。',
    example: '示例', generated: '生成', boundary: '边界', negative: '反例', authentication: '认证',
    method: '方法', sequence: '序列', recorded: '录制',
    footer: '机密已隐去：所有凭证均以 {0} 代替。',
  },
};

const asked = location.hash.slice(1);
let language = asked in words ? asked : (navigator.language || '').startsWith('zh') ? 'zh' : 'en';
let standing = 'all';
let outcome = 'all';
let promiseText = '';
let caseText = '';
const MOST = 200;

const say = (key, value) => (words[language][key] ?? key).replace('{0}', value);

/** An element with attributes and children; texts become text, never markup. */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

const signs = { proven: '✓', failed: '✗', refuted: '✗', unproven: '○', inconclusive: '○' };

/** The rows of all runs: a row an operation, status and example, with the runs' findings by side. */
function rows() {
  const found = new Map();
  runs.forEach(run => run.promises.forEach(promise => {
    const key = JSON.stringify([promise.operation, promise.status ?? null, promise.example ?? null]);
    const row = found.get(key) ?? { ...promise, key, bySide: {} };
    const before = row.bySide[run.side] ?? { standing: 'unproven', cases: [] };
    const standings = [before.standing, promise.standing];
    row.bySide[run.side] = {
      standing: ['failed', 'proven'].find(each => standings.includes(each)) ?? 'unproven',
      cases: before.cases.concat(promise.cases.map(id => [run, id])),
    };
    const all = Object.values(row.bySide).map(each => each.standing);
    row.overall = ['failed', 'proven'].find(each => all.includes(each)) ?? 'unproven';
    found.set(key, row);
  }));
  return [...found.values()];
}

const table = rows();
const operations = new Map(runs.flatMap(run => run.operations.map(operation => [operation.id, operation])));

/** Promises are counted where they are most exact: responses and examples, not operations as a whole. */
const counted = table.filter(row => row.status !== undefined);
const tally = name => counted.filter(row => row.overall === name).length;

function segmented(names, current, choose) {
  return el('span', { class: 'group', role: 'group' }, names.map(name =>
    el('button', { type: 'button', 'aria-pressed': String(name === current), onclick: () => choose(name) }, say(name))));
}

function head() {
  const contract = runs[runs.length - 1].contract;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = contract.title + ' · ' + say('report');
  document.getElementById('top').replaceChildren(
    el('h1', {}, contract.title),
    el('span', { class: 'faint' }, say('report') + ' · ' + contract.file),
    el('button', { type: 'button', onclick: () => { language = language === 'en' ? 'zh' : 'en'; history.replaceState(null, '', '#' + language); draw(); } }, say('other')));
}

function tiles() {
  const tile = (name, text) => el('button', {
    class: 'tile ' + name, type: 'button',
    onclick: () => { standing = name; draw(); document.getElementById('promises').scrollIntoView(); },
  }, el('b', {}, String(tally(name))), el('span', {}, say(text)));
  return el('div', { class: 'tiles' }, tile('proven', 'provenOf'), tile('failed', 'failedOf'), tile('unproven', 'unprovenOf'));
}

function runCards() {
  return el('div', { class: 'cards' }, runs.map(run => el('div', { class: 'card' },
    el('p', {}, el('span', { class: 'side' }, say(run.side)), ' ', el('code', { class: 'path' }, run.target)),
    el('p', {},
      ['proven', 'refuted', 'inconclusive'].map(name => [el('span', { class: 'badge ' + name }, signs[name] + ' ' + run.summary[name] + ' ' + say(name)), ' ']).flat(),
      run.interrupted ? el('span', { class: 'badge failed' }, say('interrupted')) : null),
    el('p', { class: 'faint small' },
      new Date(run.started).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB') + ' · ' + run.summary.cases + ' ' + say('cases') + ' · '
      + (run.millis / 1000).toFixed(1) + ' ' + say('seconds') + ' · ' + say('seed') + ' ' + run.seed))));
}

function coverageCards() {
  return el('div', { class: 'cards' }, runs.map(run => el('div', { class: 'card' },
    runs.length > 1 ? el('p', { class: 'side' }, say(run.side)) : null,
    el('div', { class: 'bars' }, Object.entries(run.coverage).flatMap(([name, each]) => [
      el('span', {}, say(name)),
      el('span', { class: 'bar', role: 'img', 'aria-label': each.percent + '%' }, el('i', { style: 'width:' + each.percent + '%' })),
      el('span', { class: 'small faint' }, each.percent + '% (' + each.covered + '/' + each.total + ')'),
    ])),
    Object.entries(run.coverage).filter(([, each]) => each.uncovered.length > 0).map(([name, each]) => el('details', {},
      el('summary', { class: 'small' }, say('missing') + ': ' + say(name) + ' (' + each.uncovered.length + ')'),
      el('ul', { class: 'plain small' }, each.uncovered.slice(0, MOST).map(item =>
        el('li', {}, el('code', { class: 'path' }, item.name)))),
      each.uncovered.length > MOST ? el('p', { class: 'small faint' }, say('more', each.uncovered.length - MOST)) : null)))));
}

function mark(row, side) {
  const cell = row.bySide[side];
  if (!cell) return el('td', { class: 'mark faint', title: say('notRun') }, '–');
  const label = signs[cell.standing] + (cell.cases.length > 0 ? ' ' + cell.cases.length : '');
  return el('td', { class: 'mark' }, el('button', {
    type: 'button', class: 'badge ' + cell.standing, title: say(side) + ': ' + say(cell.standing),
    disabled: cell.cases.length === 0 ? '' : null, onclick: event => unfold(event.target.closest('tr'), cell.cases),
  }, label));
}

/** Shows the cases behind a mark below its row, or hides them again. */
function unfold(row, cases) {
  const below = row.nextElementSibling;
  if (below && below.className === 'below') {
    below.remove();
    return;
  }
  const byId = cases.map(([run, id]) => [run, run.cases.find(each => each.id === id)]).filter(([, found]) => found);
  byId.sort(([, a], [, b]) => order(a) - order(b));
  row.after(el('tr', { class: 'below' }, el('td', { colspan: 1 + sides.length },
    byId.slice(0, MOST).map(([run, each]) => caseDetails(run, each)),
    byId.length > MOST ? el('p', { class: 'small faint' }, say('more', byId.length - MOST)) : null)));
}

const order = each => ['refuted', 'inconclusive', 'proven'].indexOf(each.outcome);

function title(row) {
  if (row.status === undefined) {
    const operation = operations.get(row.operation);
    return [el('code', { class: 'method' }, operation.method), el('code', { class: 'path' }, operation.path),
      el('div', { class: 'small faint', style: 'font-weight:400' }, operation.id + (operation.summary ? ' · ' + operation.summary : ''))];
  }
  if (row.example === undefined) return [el('code', {}, row.status)];
  return [row.example === '' ? say('whole') : row.example];
}

function promises() {
  const kept = table.filter(row => (standing === 'all' || row.overall === standing)
    && (promiseText === '' || JSON.stringify([row.key, operations.get(row.operation)]).toLowerCase().includes(promiseText)));
  // A row is shown below its operation and its status, even when those stand otherwise.
  const shown = table.filter(row => kept.includes(row) || kept.some(each => each.operation === row.operation
    && (row.status === undefined || (row.example === undefined && each.status === row.status))));
  return el('div', { class: 'card scroll' }, shown.length === 0 ? el('p', { class: 'faint' }, say('nothing')) : el('table', {},
    el('thead', {}, el('tr', {}, el('th', {}, say('promise')), sides.map(side => el('th', { class: 'mark' }, say(side))))),
    el('tbody', {}, shown.map(row => el('tr', { class: row.status === undefined ? 'operation' : row.example === undefined ? 'status' : 'example' },
      el('td', {}, title(row)), sides.map(side => mark(row, side)))))));
}

function message(sign, first, headers, part) {
  const lines = [sign + ' ' + first, ...headers.map(header => sign + ' ' + header.name + ': ' + header.value)];
  if (part.body !== undefined) lines.push(sign, part.body + (part.bodyCut ? '\n' + say('cut', part.bodyBytes) : ''));
  else if (part.bodyBytes) lines.push(sign, say('bytes', part.bodyBytes));
  return lines.join('\n');
}

function exchange(each) {
  const sent = message('>', each.request.method + ' ' + each.request.target, each.request.headers, each.request);
  const came = each.response ? message('<', each.response.status, each.response.headers, each.response) : '< ' + each.broken.sentence;
  return el('pre', {}, sent + '\n\n' + came + '\n\n' + each.millis + ' ms');
}

function copyButton(text) {
  return el('button', { type: 'button', class: 'copy', onclick: event => {
    navigator.clipboard?.writeText(text).then(() => { event.target.textContent = say('copied'); }, () => {});
  } }, say('copy'));
}

const spot = place => place.file + (place.line ? ':' + place.line + ':' + place.column : '') + ' ' + place.pointer;

function finding(each) {
  return el('div', { class: 'finding' },
    el('dl', {},
      el('dt', {}, say('expected')), el('dd', {}, each.expected),
      el('dt', {}, say('seen')), el('dd', {}, each.seen),
      each.pointer ? [el('dt', {}, say('where')), el('dd', {}, el('code', {}, each.pointer))] : null,
      el('dt', {}, say('contract')), el('dd', {}, el('code', {}, spot(each.place)))),
    copyButton(each.curl), el('pre', { title: say('curl') }, each.curl),
    el('details', {}, el('summary', { class: 'small' }, say('smallest')), exchange(each.smallest)));
}

function caseDetails(run, each, open) {
  const details = el('details', { open: open ? '' : null },
    el('summary', {}, el('span', { class: 'badge ' + each.outcome }, signs[each.outcome] + ' ' + say(each.outcome)), ' ',
      el('span', {}, each.operation + ': ' + each.tries), ' ',
      el('span', { class: 'faint small' }, say(each.kind) + (runs.length > 1 ? ' · ' + say(run.side) : ''))));
  const fill = () => {
    if (details.dataset.filled) return;
    details.dataset.filled = 'yes';
    details.append(...[
      each.reason ? el('p', {}, each.reason) : null,
      ...(each.findings ?? []).map(finding),
      el('p', { class: 'small faint mono' }, each.id),
      each.exchanges.length === 0 ? null : el('details', {}, el('summary', { class: 'small' }, say('exchanges') + ' (' + each.exchanges.length + ')'), each.exchanges.map(exchange)),
    ].filter(child => child));
  };
  if (open) fill();
  details.addEventListener('toggle', () => { if (details.open) fill(); });
  return details;
}

function cases() {
  const found = runs.flatMap(run => run.cases.map(each => [run, each]))
    .filter(([, each]) => (outcome === 'all' || each.outcome === outcome)
      && (caseText === '' || (each.id + ' ' + each.tries + ' ' + each.operation).toLowerCase().includes(caseText)));
  return el('div', { class: 'card' },
    found.length === 0 ? el('p', { class: 'faint' }, say('nothing')) : null,
    found.slice(0, MOST).map(([run, each]) => caseDetails(run, each)),
    found.length > MOST ? el('p', { class: 'small faint' }, say('first', MOST)) : null);
}

/** A section that is drawn again by itself when it is searched, so that the field keeps the cursor. */
function searched(id, heading, controls, content, search) {
  const place = el('div', {}, content());
  const field = el('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search'), value: search.value(),
    oninput: event => { search.set(event.target.value.toLowerCase()); place.replaceChildren(content()); } });
  return el('section', { id }, el('h2', {}, heading), el('div', { class: 'controls' }, field, controls), place);
}

function draw() {
  head();
  const failures = runs.flatMap(run => run.cases.filter(each => each.outcome === 'refuted').map(each => [run, each]));
  document.getElementById('main').replaceChildren(
    tiles(),
    el('h2', {}, say('runs')), runCards(),
    el('h2', {}, say('failures')),
    el('div', { class: 'card' }, failures.length === 0 ? el('p', { class: 'proven' }, say('noFailures'))
      : failures.map(([run, each], index) => caseDetails(run, each, index < 3))),
    searched('promises', say('promises'), segmented(['all', 'failed', 'unproven', 'proven'], standing, name => { standing = name; draw(); }),
      promises, { value: () => promiseText, set: text => { promiseText = text; } }),
    el('h2', {}, say('coverage')), coverageCards(),
    searched('cases', say('everyCase'), segmented(['all', 'refuted', 'inconclusive', 'proven'], outcome, name => { outcome = name; draw(); }),
      cases, { value: () => caseText, set: text => { caseText = text; } }),
    el('footer', { class: 'small faint' }, say('footer', '***')));
}

draw();
