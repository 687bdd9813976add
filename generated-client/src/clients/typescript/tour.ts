// The generated TypeScript clients against a mock that runs: list, create, page, error. Any surprise ends with status 1.
import assert from 'node:assert/strict';
import { Configuration as Bangwo8, KnowledgeApi, ResponseError } from './bangwo8';
import { Configuration as Udesk, MerchantsApi, ResponseError as UdeskError } from './udesk';

const basePath = process.argv[2];

async function bangwo8(): Promise<void> {
  const knowledge = new KnowledgeApi(new Bangwo8({ basePath, username: 'admin', password: 'admin-pass' }));

  const first = await knowledge.listKnowledge({ perPage: 30 });
  assert.equal(first.count, 42);
  assert.equal(first.knowledge.length, 30);
  assert.match(first.nextPage ?? '', /[?&]page=2$/);

  const second = await knowledge.listKnowledge({ perPage: 30, page: 2 });
  assert.equal(second.knowledge.length, 12);
  assert.equal(second.nextPage, null);

  const created = await knowledge.createKnowledge({
    createKnowledgeRequest: { knowledge: { sQuestion: '帮我吧有哪些模块', sAnswer: 'IM、呼叫中心和工单' } },
  });
  assert.equal(created.knowledge.sQuestion, '帮我吧有哪些模块');
  assert.equal((await knowledge.listKnowledge({})).count, 43);

  const refusal = await knowledge.getKnowledge({ id: 1 }).catch((error: unknown) => error);
  assert.ok(refusal instanceof ResponseError);
  assert.equal(refusal.response.status, 404);
  assert.deepEqual(await refusal.response.json(), { errcode: '100047', errmsg: 'Invalid resource URI' });
}

async function udesk(): Promise<void> {
  const merchants = new MerchantsApi(
    new Udesk({
      basePath,
      username: 'ab476257-5230-42f2-ae14-ea2a8e9ceb1d',
      password: 'eba52e58c494cf68dd1077ddb174264c',
    }),
  );

  await merchants.createMerchant({
    createMerchantRequest: {
      merchant: { euid: 'merchant02', name: '测试商户2', subdomain: 'm02', imAgentTotal: 1, ticketAgentTotal: 1 },
      admin: { email: 'admin@merchant02.com', password: 'a password' },
    },
  });
  const page = await merchants.listMerchants({ perPage: 1, page: 2 });
  assert.deepEqual(page.merchants.map((merchant) => merchant.euid), ['merchant02']);
  assert.equal(page.meta.itemTotal, 2);

  const refusal = await merchants.deleteMerchant({ id: 'none' }).catch((error: unknown) => error);
  assert.ok(refusal instanceof UdeskError);
  assert.equal(refusal.response.status, 400);
  assert.deepEqual(await refusal.response.json(), { code: 'record_not_found', message: '没有找到商户' });
}

bangwo8()
  .then(udesk)
  .then(() => console.log('TypeScript clients: list, create, page and error are as documented'))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
