-- Marks answers against keys by equivalence, with the exact calculator: 1/2 = 0.5 = 50 %, 2√3 = √12, x = 2 or x = 3 in any
-- order, 1500 m = 1.5 km. What the calculator cannot decide is not called equal.

local function calculate(expression)
    local r = cap.tool("calculator", { expression = expression })
    return r.ok and r.text or nil
end

local function trim(s)
    return (s:gsub("^%s+", ""):gsub("%s+$", ""))
end

-- The parts of `s` between the commas and semicolons that stand outside brackets.
local function split(s)
    local parts, depth, from = {}, 0, 1
    for i = 1, #s do
        local c = s:sub(i, i)
        if c:find("[%(%[{]") then
            depth = depth + 1
        elseif c:find("[%)%]}]") then
            depth = depth - 1
        elseif depth == 0 and c:find("[,;]") then
            parts[#parts + 1] = trim(s:sub(from, i - 1))
            from = i + 1
        end
    end
    parts[#parts + 1] = trim(s:sub(from))
    return parts
end

local function is_thousands(s)
    return s:find("^%-?%d%d?%d?,%d%d%d") and not s:gsub(",%d%d%d", ""):find(",")
end

-- An answer as a list of values: "x = 2 or x = 3" is { "2", "3" }.
local function values(answer)
    local s = trim(answer)
    s = s:gsub("^\\boxed(%b{})$", function(inner) return inner:sub(2, -2) end)
    s = s:gsub("%$", ""):gsub("\u{2212}", "-"):gsub("[%.%s]+$", "")
    s = s:gsub("%f[%a]or%f[%A]", ";"):gsub("%f[%a]and%f[%A]", ";")
    local inner = s:match("^{(.*)}$")
    s = inner or s
    local list = is_thousands(s) and { (s:gsub(",", "")) } or split(s)
    local out = {}
    for _, v in ipairs(list) do
        v = trim(v:gsub("^%a%s*=", "")):gsub("(%d%s*)min$", "%1minutes") -- min alone is a function
        if v ~= "" then out[#out + 1] = v end
    end
    return out
end

local function same(a, b)
    if a == b then return true end
    local ta, tb = a:match("^%((.*,.*)%)$"), b:match("^%((.*,.*)%)$")
    if ta or tb then -- points: place by place
        if not (ta and tb) then return false end
        local pa, pb = split(ta), split(tb)
        if #pa ~= #pb then return false end
        for i = 1, #pa do
            if not same(pa[i], pb[i]) then return false end
        end
        return true
    end
    local said = calculate("(" .. a .. ") = (" .. b .. ")") or calculate(a .. " = " .. b)
    return said == "true" or said == "every x is a solution" or said ~= nil and calculate("simplify((" .. a .. ")-(" .. b .. "))") == "0"
end

-- Every value of one list has its like in the other.
local function covers(some, all)
    for _, a in ipairs(some) do
        local found = false
        for _, b in ipairs(all) do
            found = found or same(a, b)
        end
        if not found then return false end
    end
    return true
end

local function equal(given, key)
    local a, b = values(given), values(key)
    if #a == 0 or #b == 0 then return false end
    return covers(a, b) and covers(b, a)
end

return tool {
    name = "check_answers",
    about = "Marks answers against their keys by mathematical equivalence.",
    pure = true,
    needs = { "tool" },
    input = {
        type = "object",
        properties = {
            answers = {
                type = "array",
                minItems = 1,
                maxItems = 100,
                items = {
                    type = "object",
                    properties = {
                        given = { type = "string", maxLength = 200 },
                        key = { type = "string", maxLength = 200 },
                    },
                    required = { "given", "key" },
                    additionalProperties = false,
                },
            },
        },
        required = { "answers" },
        additionalProperties = false,
    },
    limits = { wall_ms = 60000 },
    run = function(args)
        local marks, right = {}, 0
        for i, pair in ipairs(args.answers) do
            marks[i] = equal(pair.given, pair.key)
            right = right + (marks[i] and 1 or 0)
        end
        return { right = right, of = #marks, marks = marks }
    end,
    examples = {
        {
            args = { answers = { { given = "50%", key = "1/2" } } },
            recorded = { { cap = "tool", answer = { ok = true, text = "true" } },
                { cap = "tool", answer = { ok = true, text = "true" } } },
            result = { right = 1, of = 1, marks = { true } },
        },
        { args = { answers = { { given = " x = 7 ", key = "7" } } }, result = { right = 1, of = 1, marks = { true } } },
        { args = { answers = { { given = "", key = "7" } } }, result = { right = 0, of = 1, marks = { false } } },
    },
}
