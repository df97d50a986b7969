-- The problems of a lesson as `lesson` keeps them: which are open, what was told of them, and their answers, which are not to be told.

local reading = require("reading")
local value_of, same = reading.value_of, reading.same

local function each_problem(state)
    local list = {}
    for _, p in ipairs(state.open or {}) do list[#list + 1] = p end
    if state.now then list[#list + 1] = state.now end
    return list
end

local function told(p) -- what of a problem the student was given to read; `say` is what lesson said last
    local out = { p.text, p.say }
    for i = 1, math.min(p.hint, 3) do out[#out + 1] = p.hints[i] end
    if p.solved then out[#out + 1] = table.concat(p.hints, " ") .. " " .. p.answer end
    return out
end

local function guarded(state)
    local keys, open = {}, {}
    for _, p in ipairs(each_problem(state)) do
        if not p.solved then
            open[#open + 1] = p
            for i, key in ipairs(p.answers) do
                keys[#keys + 1] = { v = math.abs(p.values and p.values[i] or value_of(key)), s = key:find("√") and "" or (key:gsub("%D", "")) }
            end
        end
    end
    return keys, open
end

local function is_key(keys, v)
    for _, key in ipairs(keys) do
        if same(v, key.v) then return true end
    end
    return false
end

local function hint_text(p)
    return p.hint > 0 and p.hints[math.min(p.hint, 3)] or p.text
end

return { each = each_problem, told = told, guarded = guarded, is_key = is_key, hint_text = hint_text }
