"""What runs inside Redis or Valkey: the mailbox's steps, each whole or not at all.

Only commands that both know; scripts with flags need Redis 7 or Valkey. All keys of one site
share a hash tag, so a cluster keeps them together. Every script's first key is the site's
prefix, ``deskbell:{site}:``; what lies behind it:

========== ====== =====================================================================
``up``     stream envelopes for the desk, by place: ``x`` expiry in ms, ``f`` frame
``d:`` …   stream the same for one conversation's visitor
``keys``   hash   conversation, direction, epoch and sequence → place
``count``  hash   ``bytes`` in all, and the number of envelopes of each conversation
``n``      number the last place
``site``   hash   the site's record
``here``   hash   conversation → the node its visitor is connected to
``home``   string node, connection and presence of the desk: a lease
========== ====== =====================================================================
"""

from __future__ import annotations

_REMOVE = """
local function remove(prefix, stream, key, conversation)
  local place = redis.call('HGET', prefix .. 'keys', key)
  if not place then return 0 end
  local id = place .. '-1'
  local found = redis.call('XRANGE', stream, id, id)
  redis.call('HDEL', prefix .. 'keys', key)
  if #found == 0 then return 0 end
  redis.call('XDEL', stream, id)
  if redis.call('XLEN', stream) == 0 then redis.call('DEL', stream) end
  redis.call('HINCRBY', prefix .. 'count', 'bytes', -#found[1][2][4])
  if redis.call('HINCRBY', prefix .. 'count', conversation, -1) <= 0 then
    redis.call('HDEL', prefix .. 'count', conversation)
  end
  return 1
end
local function key_of(frame)
  local down = math.floor(string.byte(frame, 4) / 16) % 2
  return string.sub(frame, 5, 20) .. string.char(down) .. string.sub(frame, 21, 32)
end
"""

PUT = """#!lua
-- ARGV: stream, key, conversation, frame, expiry, rows, bytes, rows of a conversation,
--       channel, what to publish, few, little, 1 for down: ``has_room`` in ``limits.py``
local prefix, frame = KEYS[1], ARGV[4]
if redis.call('HEXISTS', prefix .. 'keys', ARGV[2]) == 1 then return 'duplicate' end
local count = prefix .. 'count'
local bytes = tonumber(redis.call('HGET', count, 'bytes') or '0')
local mine = tonumber(redis.call('HGET', count, ARGV[3]) or '0')
local rows = redis.call('HLEN', prefix .. 'keys')
if rows >= tonumber(ARGV[6]) or bytes + #frame > tonumber(ARGV[7])
    or mine >= tonumber(ARGV[8]) then
  return 'mailbox_full'
end
local used = math.max(rows / tonumber(ARGV[6]), bytes / tonumber(ARGV[7]))
if used >= 0.5 and (mine >= tonumber(ARGV[11]) or (mine + 1) * #frame > tonumber(ARGV[12])) then
  return 'mailbox_full'
end
if used >= 0.75 and ARGV[13] == '1' then return 'mailbox_full' end
local place = redis.call('INCR', prefix .. 'n')
redis.call('XADD', ARGV[1], place .. '-1', 'x', ARGV[5], 'f', frame)
redis.call('HSET', prefix .. 'keys', ARGV[2], place)
redis.call('HINCRBY', count, 'bytes', #frame)
redis.call('HINCRBY', count, ARGV[3], 1)
-- Published from here, so that whoever hears of it also finds it.
redis.call('PUBLISH', ARGV[9], ARGV[10])
return 'stored'
"""

TAKE = (
    """#!lua flags=allow-oom
-- ARGV: stream, key, conversation"""
    + _REMOVE
    + """
return remove(KEYS[1], ARGV[1], ARGV[2], ARGV[3])
"""
)

FETCH_DOWN = (
    """#!lua flags=allow-oom
-- ARGV: stream, conversation, epoch (4 bytes), place to go on after, how many.
-- What was sealed for another epoch is gone for good: its keys are.
"""
    + _REMOVE
    + """
for _, entry in ipairs(redis.call('XRANGE', ARGV[1], '-', '+')) do
  local frame = entry[2][4]
  if string.sub(frame, 21, 24) ~= ARGV[3] then
    remove(KEYS[1], ARGV[1], key_of(frame), ARGV[2])
  end
end
return redis.call('XRANGE', ARGV[1], ARGV[4], '+', 'COUNT', ARGV[5])
"""
)

PURGE = (
    """#!lua flags=allow-oom
-- ARGV: now in ms, forget the site if its desk was last seen before"""
    + _REMOVE
    + """
local prefix, gone = KEYS[1], 0
local function expire(stream)
  while true do
    local first = redis.call('XRANGE', stream, '-', '+', 'COUNT', 1)[1]
    if not first or tonumber(first[2][2]) > tonumber(ARGV[1]) then return end
    local frame = first[2][4]
    if remove(prefix, stream, key_of(frame), string.sub(frame, 5, 20)) == 0 then
      redis.call('XDEL', stream, first[1])
    end
    gone = gone + 1
  end
end
expire(prefix .. 'up')
for _, conversation in ipairs(redis.call('HKEYS', prefix .. 'count')) do
  if #conversation == 16 then expire(prefix .. 'd:' .. conversation) end
end
local seen = tonumber(redis.call('HGET', prefix .. 'site', 'seen') or '0')
if seen < tonumber(ARGV[2]) and redis.call('HLEN', prefix .. 'keys') == 0 then
  for _, name in ipairs({'up', 'keys', 'count', 'n', 'site', 'here'}) do
    redis.call('DEL', prefix .. name)
  end
  return {gone, 1}
end
return {gone, 0}
"""
)

SAVE_SITE = """#!lua
-- ARGV: ticket key, log epoch, origins, settings, bundle or '', seen, which part is new:
-- login, bundle or all. Of two nodes that meet a site for the first time, the first one's secrets stay.
local site = KEYS[1] .. 'site'
redis.call('HSETNX', site, 'ticket_key', ARGV[1])
redis.call('HSETNX', site, 'log_epoch', ARGV[2])
redis.call('HSETNX', site, 'origins', ARGV[3])
redis.call('HSETNX', site, 'settings', ARGV[4])
if ARGV[7] == 'login' or ARGV[5] == '' then
  redis.call('HSETNX', site, 'bundle', ARGV[5])
else
  redis.call('HSET', site, 'bundle', ARGV[5])
end
if ARGV[7] ~= 'bundle' then
  redis.call('HSET', site, 'origins', ARGV[3], 'settings', ARGV[4])
end
redis.call('HSET', site, 'seen', ARGV[6])
return {redis.call('HGETALL', site), redis.call('HGETALL', KEYS[1] .. 'here')}
"""

CAME = """#!lua
-- ARGV: conversation, node, channel, what to publish
redis.call('HSET', KEYS[1] .. 'here', ARGV[1], ARGV[2])
redis.call('PUBLISH', ARGV[3], ARGV[4])
return 1
"""

GONE = """#!lua flags=allow-oom
-- ARGV: conversation, node, channel, what to publish. Not if the visitor is elsewhere by now.
if redis.call('HGET', KEYS[1] .. 'here', ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[1] .. 'here', ARGV[1])
redis.call('PUBLISH', ARGV[3], ARGV[4])
return 1
"""

DESK_CAME = """#!lua
-- ARGV: holder, presence, lease in ms, channel, what to publish. The newest login wins.
redis.call('SET', KEYS[1] .. 'home', ARGV[1] .. ARGV[2], 'PX', ARGV[3])
redis.call('PUBLISH', ARGV[4], ARGV[5])
return 1
"""

DESK_IS = """#!lua flags=allow-oom
-- ARGV: holder, presence, lease in ms, channel, what to publish
local held = redis.call('GET', KEYS[1] .. 'home')
if held and string.sub(held, 1, #ARGV[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == 'offline' then
  redis.call('DEL', KEYS[1] .. 'home')
else
  redis.call('SET', KEYS[1] .. 'home', ARGV[1] .. ARGV[2], 'PX', ARGV[3])
end
redis.call('PUBLISH', ARGV[4], ARGV[5])
return 1
"""

RENEW = """#!lua
-- ARGV: holder, presence, lease in ms. Returns 1 if the lease is the holder's, else 0.
local held = redis.call('GET', KEYS[1] .. 'home')
if held and string.sub(held, 1, #ARGV[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1] .. 'home', ARGV[1] .. ARGV[2], 'PX', ARGV[3])
return 1
"""
