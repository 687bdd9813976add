package io.understudy.mock.state.log.redis;

/**
 * What Redis does in one step (Lua). A state has three keys: the batches as a list, the summary of those that were taken
 * out of the list, and the version that the summary comes to.
 */
final class RedisScripts {
    /** Keys: batches, summary, base. Arguments: expected version, batch, seconds to keep it (0 for ever). Returns 1 or 0. */
    static final String APPEND = """
            local version = tonumber(redis.call('GET', KEYS[3]) or '0') + redis.call('LLEN', KEYS[1])
            if version ~= tonumber(ARGV[1]) then
              return 0
            end
            redis.call('RPUSH', KEYS[1], ARGV[2])
            if ARGV[3] ~= '0' then
              for i = 1, 3 do redis.call('EXPIRE', KEYS[i], ARGV[3]) end
            end
            return 1
            """;

    /**
     * Keys: batches, summary, base. Arguments: known version, seconds to keep it (0 for ever). Returns the batches since,
     * the summary first where it is needed; one empty text when the version is higher than any that there is.
     */
    static final String SINCE = """
            local base = tonumber(redis.call('GET', KEYS[3]) or '0')
            local known = tonumber(ARGV[1])
            local version = base + redis.call('LLEN', KEYS[1])
            if known > version then
              return {''}
            end
            if ARGV[2] ~= '0' then
              for i = 1, 3 do redis.call('EXPIRE', KEYS[i], ARGV[2]) end
            end
            if known == version then
              return {}
            end
            if known >= base then
              return redis.call('LRANGE', KEYS[1], known - base, -1)
            end
            local all = redis.call('LRANGE', KEYS[1], 0, -1)
            table.insert(all, 1, redis.call('GET', KEYS[2]))
            return all
            """;

    /** Keys: batches, summary, base. Arguments: the version that is summed up, the summary. Returns 1 or 0. */
    static final String SUM_UP = """
            local base = tonumber(redis.call('GET', KEYS[3]) or '0')
            local version = tonumber(ARGV[1])
            if version <= base or version > base + redis.call('LLEN', KEYS[1]) then
              return 0
            end
            redis.call('SET', KEYS[2], ARGV[2], 'KEEPTTL')
            redis.call('SET', KEYS[3], ARGV[1], 'KEEPTTL')
            redis.call('LTRIM', KEYS[1], version - base, -1)
            return 1
            """;

    private RedisScripts() {}
}
