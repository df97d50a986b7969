-- Marks answers against keys by equivalence, with the exact calculator: 1/2 = 0.5 = 50 %, 2√3 = √12, x = 2 or x = 3 in any
-- order, 1500 m = 1.5 km. What the calculator cannot decide is not called equal.

local decimal_comma = require("decimal_comma")

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
    return s:find("^%-?[1-9]%d?%d?,%d%d%d%f[%D]") ~= nil and not s:gsub(",%d%d%d%f[%D]", ""):find(",")
end

local words = { zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
    nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90 }

-- "forty-two" is 42, "a hundred and five" is 105; other words stay.
local function digits(text)
    local out, total, open = {}, 0, false
    local function close()
        if open then out[#out + 1] = tostring(total) end
        total, open = 0, false
    end
    for word, rest in text:gsub("(%a)%-(%a)", "%1 %2"):gmatch("(%a*)([^%a]*)") do
        local v = words[word:lower()]
        if v and open and not (total % 10 == 0 and total > 0 and v < 100) then close() end
        if v then
            total, open = total + v, true
        elseif open and word:lower() == "hundred" then
            total = total * 100
        elseif open and word:lower() == "thousand" then
            total = total * 1000
        elseif word ~= "" and not (open and word:lower() == "and") then
            close()
            out[#out + 1] = word
        end
        if rest:find("%S") then close() end
        if not open or rest:find("%S") then out[#out + 1] = rest end
    end
    close()
    return table.concat(out)
end

-- An answer as a list of values: "x = 2 or x = 3" is { "2", "3" }.
local function values(answer)
    local s = trim(answer)
    s = s:gsub("\\boxed(%b{})", function(inner) return inner:sub(2, -2) end)
    s = s:gsub("\\[dt]?frac(%b{})(%b{})", function(a, b) return "(" .. a:sub(2, -2) .. ")/(" .. b:sub(2, -2) .. ")" end)
    s = s:gsub("\\sqrt(%b{})", function(a) return "sqrt(" .. a:sub(2, -2) .. ")" end):gsub("\\cdot", "*"):gsub("\\times", "*")
    s = s:gsub("\\pi", "pi"):gsub("\\left", ""):gsub("\\right", ""):gsub("\\%%", "%%")
    s = s:gsub("%$", ""):gsub("\u{2212}", "-"):gsub("[%.%s]+$", "")
    if s:find("%a%a%a") then s = digits(s):gsub("^[%a%s']-%f[%a]is%f[%A]%s*", "") end
    s = s:gsub("%s*%f[%a][Pp]er%s?cent%f[%A]", "%%"):gsub("^(%-?%d+)%s+(%d+/%d+)$", "(%1+%2)"):gsub("^%(%-(%d+)%+(%d+/%d+)%)$", "-(%1+%2)")
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

-- Beside a key of one value "2,5" is one number.
local function with_point(given)
    local before, number, after = given:match("^([^%d]*)(%d[%d%.,]*%d)([^%d]*)$")
    local pointed = number and decimal_comma.point(number)
    return pointed and before .. pointed .. after or given
end

local function equal(given, key)
    local b = values(key)
    local a = values(#b == 1 and with_point(given) or given)
    if #a == 0 or #b == 0 then return false end
    return covers(a, b) and covers(b, a)
end

-- Whether an answer is something that can be marked at all: every part of it is a value, a point or an equation.
local function readable(given)
    local list = values(given)
    for _, v in ipairs(list) do
        local inside = v:match("^%((.*,.*)%)$")
        for _, part in ipairs(inside and split(inside) or { v }) do
            if not calculate(part) then return false end
        end
    end
    return #list > 0
end

return tool {
    name = "check_answers",
    about = "Marks answers against their keys by mathematical equivalence: right, of, marks, and which could not be read.",
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
        local marks, right, unread = {}, 0, {}
        for i, pair in ipairs(args.answers) do
            marks[i] = equal(pair.given, pair.key)
            right = right + (marks[i] and 1 or 0)
            if not marks[i] and not readable(pair.given) then unread[#unread + 1] = i end
        end
        return { right = right, of = #marks, marks = marks, unread = #unread > 0 and unread or nil }
    end,
    examples = {
        {
            args = { answers = { { given = "50%", key = "1/2" } } },
            recorded = { { cap = "tool", answer = { ok = true, text = "true" } },
                { cap = "tool", answer = { ok = true, text = "true" } } },
            result = { right = 1, of = 1, marks = { true } },
        },
        { args = { answers = { { given = " x = 7 ", key = "7" } } }, result = { right = 1, of = 1, marks = { true } } },
        { args = { answers = { { given = "It is forty-two.", key = "42" } } }, result = { right = 1, of = 1, marks = { true } } },
        { args = { answers = { { given = "2,5", key = "2.5" }, { given = "x = 0,125", key = "0.125" } } }, result = { right = 2, of = 2, marks = { true, true } } },
        { args = { answers = { { given = "", key = "7" } } }, result = { right = 0, of = 1, marks = { false }, unread = { 1 } } },
    },
}
