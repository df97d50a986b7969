-- Reads what is said in a lesson: signs written one way, words and numbers in order, numerals as numbers, sums as values.

local numerals = { zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
    nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90,
    hundred = 100, thousand = 1000, dozen = 12, score = 20, gross = 144,
    first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10, eleventh = 11,
    twelfth = 12, thirds = 3, fourths = 4, fifths = 5, sixths = 6, sevenths = 7, eighths = 8, ninths = 9, tenths = 10,
    both = 2, twice = 2, once = 1, thrice = 3, threes = 3, fours = 4, fives = 5, sixes = 6, sevens = 7, eights = 8, nines = 9, tens = 10,
    twenties = 20, thirties = 30, forties = 40, fifties = 50 }
local plain_words = { both = true, once = true, first = true, second = true, one = true, two = true, twice = true, zero = true }

local function ascii(text)
    return (text:gsub("×", "*"):gsub("÷", "/"):gsub("−", "-"):gsub("·", "*"):gsub("’", "'"):gsub("‘", "'")
        :gsub("“", '"'):gsub("”", '"'):gsub("–", "-"):gsub("—", " - "):gsub("…", "..."):gsub("²", "^2"):gsub("³", "^3"):gsub("√", " sqrt "))
end

-- The same text the same way, however its signs are spaced.
local function even(text)
    return (ascii(text):lower():gsub("`", ""):gsub("%s+", " "):gsub(" ?([%+%-%*/=%^:%%]) ?", "%1"):gsub("^ ", ""):gsub(" $", ""))
end

local function latex(text)
    text = text:gsub("\\[dt]?frac%s*(%b{})%s*(%b{})", function(a, b)
        a, b = a:sub(2, -2), b:sub(2, -2)
        return a:find("^%d+$") and b:find("^%d+$") and a .. "/" .. b or "(" .. a .. ")/(" .. b .. ")"
    end)
    text = text:gsub("\\boxed%s*(%b{})", function(a) return a:sub(2, -2) end):gsub("\\text%s*(%b{})", function(a) return a:sub(2, -2) end)
    return (text:gsub("\\times", "*"):gsub("\\cdot", "*"):gsub("\\div", "/"):gsub("\\left", ""):gsub("\\right", ""):gsub("\\[%(%)%[%]]", " ")
        :gsub("\\%%", "%%"))
end

local function value_of(key)
    local p, q = key:match("^(%-?%d+)/(%d+)$")
    return p and tonumber(p) / tonumber(q) or tonumber(key)
end

local function same(a, b)
    return math.abs(a - b) < 1e-9 * math.max(1, math.abs(b))
end

-- Words, numbers and signs, in order; a number has `v`, its digits `s`, and `plain` when it is a word or digit that every text has.
local function items(text)
    local out, at, n = {}, 1, #text
    while at <= n do
        local space = text:match("^%s+", at)
        if space then
            at = at + #space
        else
            local number = text:match("^%d[%d,]*%.?%d*", at)
            local word = not number and text:match("^%a[%a']*", at)
            if number then
                number = number:gsub("[,%.]+$", "")
                local tail = text:match("^[%a']+", at + #number) or ""
                local ordinal = tail == "st" or tail == "nd" or tail == "rd" or tail == "th" or tail == "s"
                local digits = number:gsub(",", "")
                out[#out + 1] = { v = tonumber(digits), s = (digits:gsub("%D", "")), plain = digits == "1" or digits == "2", at = at,
                    odd = not ordinal and tail ~= "" and not tail:find("^[xyn]$") and tail ~= "cm" or digits:find("^0%d") or number:find(",", 1, true) and
                        not number:find("^%d%d?%d?,%d%d%d") }
                at = at + #number + #tail
            elseif word then
                word = word:gsub("'+$", "")
                out[#out + 1] = { word = word, at = at }
                at = at + #word
            else
                out[#out + 1] = { sign = text:sub(at, at), at = at }
                at = at + 1
            end
        end
    end
    -- Numerals that belong together: "forty-two", "a hundred and five".
    local merged, i = {}, 1
    while i <= #out do
        local it = out[i]
        local v = it.word and numerals[it.word]
        if v then
            local last, plain = it.word, plain_words[it.word]
            local k = i
            while true do
                local j = k + 1
                if out[j] and (out[j].sign == "-" or out[j].word == "and" and v >= 100) then j = j + 1 end
                local w = out[j] and out[j].word and numerals[out[j].word]
                if not w then break end
                if w == 100 or w == 1000 then v = v * w
                elseif v % 100 >= 20 and v % 10 == 0 and w < 10 then v = v + w
                elseif v >= 100 and v % 100 == 0 and w < 100 then v = v + w
                else break end
                last, plain, k = out[j].word, false, j
            end
            merged[#merged + 1] = { v = v, s = tostring(v), plain = plain, at = it.at, spoken = last }
            i = k + 1
        else
            merged[#merged + 1] = it
            i = i + 1
        end
    end
    return merged
end

local function evaluate(s)
    local at = 1
    local sum
    local function skip() at = s:match("^%s*()", at) end
    local function atom()
        skip()
        if s:sub(at, at) == "(" then
            at = at + 1
            local v = sum()
            skip()
            if not v or s:sub(at, at) ~= ")" then return nil end
            at = at + 1
            return v
        end
        local text, after = s:match("^(%d+%.?%d*)()", at)
        if not text then return nil end
        at = after
        return tonumber(text)
    end
    local function power()
        skip()
        if s:sub(at, at) == "-" then
            at = at + 1
            local v = power()
            return v and -v
        end
        local v = atom()
        skip()
        if v and s:sub(at, at) == "%" then
            at = at + 1
            v = v / 100
        end
        if v and s:sub(at, at) == "^" then
            at = at + 1
            local e = power()
            return e and math.abs(e) < 20 and v ^ e or nil
        end
        return v
    end
    local function chain(part, signs, join) -- part, and more of them after one of the signs
        local v = part()
        while v do
            skip()
            local sign = s:match("^[" .. signs .. "]", at)
            if not sign then return v end
            at = at + 1
            local w = part()
            v = w and join(v, sign, w)
        end
    end
    local function product()
        return chain(power, "*/", function(v, sign, w) return sign == "*" and v * w or sign == "/" and w ~= 0 and v / w or nil end)
    end
    sum = function()
        return chain(product, "+%-", function(v, sign, w) return sign == "+" and v + w or v - w end)
    end
    return sum()
end

local function has(numbers, v)
    for _, known in ipairs(numbers) do
        if same(v, known) then return true end
    end
    return false
end

-- The text as a sum: numbers as digits, "plus" as +; what is neither is a semicolon.
local operators = { plus = "+", add = "+", added = "+", minus = "-", less = "-", times = "*", multiplied = "*", divided = "/", over = "/",
    squared = "^2", cubed = "^3", double = "2*", twice = "2*", triple = "3*", half = "1/2*", by = "", of = "", ["to"] = "", ["and"] = "+" }

local function as_sum(list)
    local out = {}
    for _, it in ipairs(list) do
        out[#out + 1] = it.v and (operators[it.spoken] or ("%.12g"):format(it.v)) or it.word and (operators[it.word] or ";")
            or it.sign:find("^[%+%-%*/%^%(%)%%=]$") and it.sign or ";"
    end
    return table.concat(out, " ")
end

return { numerals = numerals, ascii = ascii, even = even, latex = latex, value_of = value_of, same = same, items = items, evaluate = evaluate,
    has = has, as_sum = as_sum }
