-- What of a student's words is an answer, and which.

local reading = require("reading")
local numerals, same, ascii, even, latex, items, has = reading.numerals, reading.same, reading.ascii, reading.even, reading.latex, reading.items, reading.has
local problems = require("problems")
local decimal_comma = require("decimal_comma")

-- What the student said, with points for decimal commas where one value is asked for.
local function with_points(said, p)
    return p and not p.solved and #p.answers == 1 and decimal_comma.pointed(said) or said
end

local function any(text, words)
    for _, w in ipairs(words) do
        if text:find("%f[%w']" .. w .. "%f[^%w']") then return true end
    end
    return false
end

-- The values in the student's words, in order, without the numbers of the problem; fractions and percentages are one value.
local function candidates(said, p)
    local own, out = {}, {}
    for _, it in ipairs(items(even(p.text))) do
        if it.v then own[#own + 1] = it.v end
    end
    local text = even(latex(ascii(said))):gsub("%f[%a]([kcdm]?m)%^?[23]%f[^%w]", "%1"):gsub("(%d[kcdm]?m)%^?[23]%f[^%w]", "%1")
    text = text:gsub("(%d+) (%d+)/(%d+)", function(w, a, b) return tonumber(b) == 0 and "" or ("%.12g"):format(w + a / b) end)
    text = text:gsub("(%d+)/(%d+)", function(a, b)
        if p.text:find("%f[%d]" .. a .. "%s*÷%s*" .. b .. "%f[%D]") then return nil end -- the problem said again
        return tonumber(b) == 0 and "" or ("%.12g"):format(a / b)
    end)
    text = text:gsub("(%d+%.?%d*)%%", function(a) return ("%.12g"):format(a / 100) end)
    for _, it in ipairs(items(text)) do
        if it.v and not (it.spoken and it.plain) and not has(own, it.v) then
            if not has(out, it.v) then out[#out + 1] = it.v end
        end
    end
    return out
end

local function values_of(given)
    local out = {}
    local text = even(latex(ascii(given)))
    text = text:gsub("(%d+) (%d+)/(%d+)", function(w, a, b) return tonumber(b) == 0 and "" or ("%.12g"):format(w + a / b) end)
    text = text:gsub("(%d+)/(%d+)", function(a, b) return tonumber(b) == 0 and "" or ("%.12g"):format(a / b) end)
    text = text:gsub("(%d+%.?%d*)%%", function(a) return ("%.12g"):format(a / 100) end)
    for _, it in ipairs(items(text)) do
        if it.v then out[#out + 1] = it.v end
    end
    return out
end

-- Whether `given` is what the student gave as the answer: the whole of it, or the last of what was said.
local function is_the_students(given, said, p)
    local flat = function(s) return (even(latex(ascii(s))):gsub("[%.%?! ]+$", "")) end
    if flat(given) == flat(said) then return true end
    local mine, theirs = values_of(given), candidates(said, p)
    if #mine == 0 then return flat(said):find(flat(given), 1, true) ~= nil and #theirs == 0 end
    local all = values_of(said)
    local from = #theirs - #mine
    local fits = from >= 0
    for i = 1, #mine do fits = fits and theirs[from + i] and same(theirs[from + i], mine[i]) end
    if fits then return true end
    from = #all - #mine
    fits = from >= 0
    for i = 1, #mine do fits = fits and all[from + i] and same(all[from + i], mine[i]) end
    return fits
end

-- Whether it is the problem said again ("15 + 22"), which has the right value, and is no answer.
local function is_the_problem(given, p)
    if #p.answers ~= 1 then return false end
    local flat = even(latex(ascii(given))):gsub("[%.%?! ]+$", "")
    -- "95/5" is one value, but where the problem says 95 ÷ 5 it is that.
    if flat:find("%d/%d") and even(ascii(p.text)):find(flat, 1, true) and not p.text:find(flat, 1, true) then return true end
    return #values_of(given) > 1 and #candidates(given, p) == 0
end

-- Whether it is a calculation: its value may be right, and the student has not found it.
local function is_a_calculation(given)
    local text = even(latex(ascii(given))):gsub(".*=", "")
    local _, quotients = text:gsub("/", "")
    return text:find("[%d%)][%+%*][%d%(]") ~= nil or text:find("[%d%)]%-[%d%(]") ~= nil or text:find("%d%(") ~= nil or quotients > 1 and not text:find("or")
end

local function are_the_students(steps, said)
    local all = values_of(said)
    for _, step in ipairs(steps) do
        for _, v in ipairs(values_of(step)) do
            if not has(all, v) then return false end
        end
    end
    return true
end

local negations = { "don't", "dont", "not", "no more", "never", "can't", "cant", "isn't", "isnt", "wasn't", "cannot" }

-- The words before a number that say that it is the answer.
local before_answer = {}
for word in ("it it's its is are ist est es c'est comes think got get maybe answer say says so then equals makes guess to be perhaps ok okay hmm hm um oh now that's thats probably no " ..
    "yes wait sorry gives must try = final result does about"):gmatch("%S+") do
    before_answer[word] = true
end
local units = {}
for word in ("cm m km mm dm kg g l ml cm^2 m^2 km^2 mm^2 cm2 m2 km2 mm2 euros euro € dollars dollar pounds cents degrees hours minutes km/h sq square squared " ..
    "centimetre centimetres centimeter centimeters metre metres meter meters long wide high"):gmatch("%S+") do
    units[word] = true
end
local percents = { percent = true, per = true, cent = true }

local function is_mathy(word)
    local w = word:lower():gsub("[%.,;:!%?]+$", "")
    return w:find("%d") and not w:find("%a%a") or w:find("^[%+%-%*/=%(%)%^%%xyn]+$") ~= nil or numerals[w] and not before_answer[w] or
        w:find("^%a+%-%a+$") and numerals[w:match("^%a+")] and numerals[w:match("%a+$")] or false
end

-- A number without the unit at its end.
local function bare(given)
    local text = given
    for _ = 1, 3 do
        local head, word = text:match("^(.-)%s*([%a€][%w%^/]*)$")
        if head and head:find("%d") and units[word:lower()] then text = head end
        text = text:gsub("^[€$£]%s*(%d)", "%1")
    end
    return text
end

-- What of one sentence of the student's is the answer; nil: none is given.
local function answer_in_sentence(sentence)
    local text = sentence:gsub("%s+", " "):gsub("^ ", ""):gsub("[%s%.%?!\"]+$", ""):gsub("^\"", ""):gsub("%f[%a]([xyn]) is ", "%1 = "):gsub("%f[%a]([xyn]): ?", "%1 = ")
        :gsub("%f[%d](%d+) over (%d+)", "%1/%2"):gsub(" & ", " and ")
    for _ = 1, 3 do
        text = text:gsub("[,;]? ?%f[%a](%a+)$", function(w)
            w = w:lower()
            if w == "right" or w == "correct" or w == "ok" or w == "please" or w == "maybe" then return "" end
        end):gsub("[,;]? is that$", ""):gsub("[%s%.%?!,]+$", "")
    end
    if any(text:lower(), negations) or any(text:lower(), { "more than", "less than", "old", "first" }) then return nil end
    local words = {}
    for w in text:gmatch("%S+") do words[#words + 1] = w end
    local from = #words + 1
    while from > 1 do
        local w = words[from - 1]:lower()
        local joins = (w == "and" or w == "or") and from <= #words and from > 2 and is_mathy(words[from - 2])
        if is_mathy(w) or joins or units[w] or percents[w] then from = from - 1 else break end
    end
    local given = table.concat(words, " ", from)
    local last = from > 1 and words[from - 1]:lower():gsub("[,:;]+$", "")
    if last and given:find("^%- %d") then given = given:gsub("^%- ", "") end                    -- "it – 44"
    local named = last and given:find("^=") and true                                              -- "larger = 140"
    given = bare(given:gsub("^=%s*", ""):gsub("%s*=%s*[xyn]$", ""))
    if from <= #words and (given:find("%d") or #values_of(given) > 0) then
        if named or not last or before_answer[last] then return given end
        return nil
    end
    -- "12 is my answer"
    local to = 0
    while words[to + 1] and (is_mathy(words[to + 1]) or to > 0 and words[to + 2] and words[to + 1]:find("^[oa][rn]d?$") and is_mathy(words[to + 2])) do
        to = to + 1
    end
    given = table.concat(words, " ", 1, to):gsub("[,;:]+$", "")
    local rest = text:lower():match("%f[%a](%a+)", #given + 1) or ""
    if to > 0 and given:find("%d") and any(rest, { "is", "because" }) and any(text:lower(), { "answer", "because", "guess", "result", "solution" }) then return given end
end

-- What of the student's words is the answer, of the last sentence that gives one.
local function answer_in(said)
    local found
    for sentence in (latex(ascii(said)):gsub("([%.%?!])%s", "%1\n") .. "\n"):gmatch("([^\n]*)\n") do found = answer_in_sentence(sentence) or found end
    return found
end

-- The lines of a calculation, when there are several.
local function steps_in(said)
    local out = {}
    for line in (said:gsub("%f[%a][Tt]hen%f[%A]", ";"):gsub("%f[%a][Ss]o%f[%A]", ";"):gsub("%f[%a]and%f[%A]", ";"):gsub(",%s", ";") .. ";"):gmatch("([^;\n]+)[;\n]") do
        local step = line:gsub("^%s+", ""):gsub("[%s%.]+$", "")
        if step:find("%d") and step:find("=") and not step:find("%a%a") and #out < 12 and #step <= 200 then out[#out + 1] = step end
    end
    return #out >= 2 and out or nil
end

-- The roots that are given one by one: "x = 5 and x = 6".
local function roots_in(steps, p)
    if not steps or #p.answers < 2 then return nil end
    local values = {}
    for _, step in ipairs(steps) do
        local value = step:match("^[xyn]%d?%s*=%s*(%-?[%d/%.]+)$")
        if not value then return nil end
        values[#values + 1] = "x = " .. value
    end
    return table.concat(values, ", ")
end

-- An equation on the way to the answer, where the letter does not stand alone.
local function is_on_the_way(given)
    local text = even(ascii(given))
    return text:find("=") and (text:find("%d ?[xyn]") or text:find("[xyn]%^") or text:find("[xyn][%+%-%*/]") or text:find("%([xyn]")) and true or false
end

-- Whether a number is said with the sign of the key.
local function has_its_sign(given, key)
    local text = even(latex(ascii(given)))
    local digits = key:gsub("^%-", ""):gsub("[%.%-]", "%%%0")
    local at = text:find("%f[%d]" .. digits)
    local before = text:sub(1, (at or 1) - 1)
    local negative = before:find("%-%s*$") ~= nil or before:find("minus%s*$") ~= nil or before:find("negative%s*$") ~= nil
    return negative == (key:sub(1, 1) == "-")
end

-- Whether the student named the answer among others: to say which one it is would be to tell it.
local function among_others(state, said)
    local keys = problems.guarded(state)
    for _, p in ipairs(problems.each(state)) do
        local values = p.solved and {} or candidates(said, p)
        for _, v in ipairs(values) do
            if #values > #p.answers and problems.is_key(keys, v) then return p end
        end
    end
end

return { with_points = with_points, any = any, negations = negations, candidates = candidates, is_the_students = is_the_students, is_the_problem = is_the_problem,
    is_a_calculation = is_a_calculation, are_the_students = are_the_students, answer_in = answer_in, steps_in = steps_in, roots_in = roots_in,
    is_on_the_way = is_on_the_way, has_its_sign = has_its_sign, among_others = among_others }
