-- Leads a lesson and hears it. What a student clearly wants, an answer checked, a hint, the next problem, is called before the model
-- speaks, so that a lesson goes on whatever the model makes of it; for a model that was not taught to call lesson, what is said is lesson's.
-- Then it hears everything that a tutor is about to say or call, and lets pass what does not tell the answer of an open problem. It does
-- not look for answers in the text, which could be written in ten thousand ways: while a problem is open, a text may hold only
-- words from a list and only numbers that the student has seen, and these may not make up the answer together.

-- --- words that a tutor needs; what is not here is not said while a problem is open ---

local vocabulary = {}
for word in ([[
    a about above add added adding addition after again all almost alone also although always am an and angle another answer answers any
    anything apart are area ask asked at away back base be because been before begin begins behind below beside best better between big bigger
    biggest both bottom bracket brackets bring but by calculate calculation calculator came can cannot care careful carefully carry centimetre
    centimetres change changed check checked child clear clearly close closer cm cold column columns come comes common compare complete
    confident constant continue correct correctly could course cross cube curious decimal decimals denominator denominators different
    difference difficult digit digits direct divide divided dividing division divisor do does doing done down draw drawing each easier easy
    either else end ends enough equal equals equation equations even every everything exactly example excellent expand explain
    expression factor factors fantastic far feel few final find finding fine finish first fit fits focus follow following for form formula
    forget forward fraction fractions from fun further get gets getting give given gives giving glad go goes going good got great group
    groups guess had hand happen happens happy hard has have having he hear height hello help helps her here hi him hint hints his hold how
    however hundred hurry hypotenuse i idea if important in inside instead into is isolate it its itself job join just keep kind know knows
    larger last learn learning least left leg legs length less lesson let lets letter like line listen little long look looking lot lots low
    lower made make makes making many matter may maybe me mean means measure method middle might mind minus missing mistake mistakes moment
    more most mostly move moves much multiple multiples multiplication multiply multiplied multiplying must my name near nearly need needed
    needs negative never new next nice no not nothing now number numbers numerator numerators of off often oh ok okay on once one ones only
    onto open operation opposite or order other others our out outside over own page paper part parts pattern pause pay people per percent
    percentage perfect perhaps person picture piece pieces place places plan please plus point positive possible practice practise prefer
    pretty problem problems product progress promise proud put question questions quickly quite ratio read reading ready really reason
    rectangle relax remain remainder remaining remember repeat replace rest result rewrite right rows row same say says second see seem
    seen sense separate sequence set share she should show shown side sides sign similar simple simpler simplify since sir skip slow slower
    slowly small smaller smallest so solve solved solving some something soon sorry sound sounds space square squared squares squaring
    start started starting stay step steps still stop stuck student subtract subtracting subtraction such sum sums sure take taken takes taking talk
    talking tell term terms than thank thanks that the their them themselves then theorem there these they thing things think thinking
    this those though thought through time times to today together too top total toward towards tried triangle true trust try trying turn
    twice two type under understand undo undoes unit units until up us use used useful uses using value values very wait want wants was
    watch way ways we well were what whatever when where whether which while who whole why wide width will with without wonder wonderful
    word words work worked working works worry would write writing written wrong yes yet you your yours yourself zero
    don't can't won't isn't doesn't didn't let's that's it's you're you've you'll i'm i'll i've we'll we're there's what's here's aren't
    wasn't couldn't shouldn't haven't hasn't they're who's
]]):gmatch("%S+") do
    vocabulary[word] = true
end
for _, word in ipairs { "letter", "hundred", "everything", "page", "hand", "cold", "low", "lower" } do vocabulary[word] = nil end

local numerals = { zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
    nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90,
    hundred = 100, thousand = 1000, dozen = 12, score = 20, gross = 144,
    first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9, tenth = 10, eleventh = 11,
    twelfth = 12, thirds = 3, fourths = 4, fifths = 5, sixths = 6, sevenths = 7, eighths = 8, ninths = 9, tenths = 10,
    both = 2, twice = 2, once = 1, thrice = 3, threes = 3, fours = 4, fives = 5, sixes = 6, sevens = 7, eights = 8, nines = 9, tens = 10,
    twenties = 20, thirties = 30, forties = 40, fifties = 50 }
local plain_words = { both = true, once = true, first = true, second = true, one = true, two = true, twice = true, zero = true }

-- --- reading a text ---

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

-- What the student said, with points for decimal commas where one value is asked for: there "2,5" and "0,125" are no lists, "1,500" is
-- a number of thousands, and "2, 5" stays two answers. As check_answers reads them.
local function with_points(said, p)
    if not p or p.solved or #p.answers ~= 1 then return said end
    return (said:gsub("%f[%d%.,][%d%.,]*%d", function(number)
        local whole, part = number:match("^(%d+),(%d+)$")
        if not whole then
            whole, part = number:match("^(%d%d?%d?%.%d%d%d),(%d+)$")
            return whole and whole:gsub("%.", "") .. "." .. part
        end
        local thousands = #part == 3 and #whole <= 3 and not whole:find("^0")
        return not thousands and whole .. "." .. part or nil
    end))
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

-- --- arithmetic, for stretches between signs ---

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
    local function product()
        local v = power()
        while v do
            skip()
            local sign = s:sub(at, at)
            if sign ~= "*" and sign ~= "/" then return v end
            at = at + 1
            local w = power()
            v = w and (sign == "*" and v * w or w ~= 0 and v / w) or nil
        end
    end
    sum = function()
        local v = product()
        while v do
            skip()
            local sign = s:sub(at, at)
            if sign ~= "+" and sign ~= "-" then return v end
            at = at + 1
            local w = product()
            v = w and (sign == "+" and v + w or v - w) or nil
        end
    end
    return sum()
end

-- --- what the student has seen ---

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

-- Numbers and words of what was told, and of what the student said; an answer is never known.
local function seen(state, said, keys)
    local numbers, words, phrases = {}, {}, {}
    local function learn(text, is_said)
        for _, it in ipairs(items(even(text))) do
            if it.v and not is_key(keys, it.v) then numbers[#numbers + 1] = it.v end
            if it.word and not is_said then words[it.word] = true end
        end
    end
    for _, p in ipairs(each_problem(state)) do
        for _, text in ipairs(told(p)) do
            learn(text)
            phrases[#phrases + 1] = even(text):gsub("[%.%?!]$", "")
            local sentence = text:match("^[^%.%?]*:%s*(.*)$")
            if sentence then phrases[#phrases + 1] = even(sentence):gsub("[%.%?!]$", "") end
            for run in even(text):gmatch("[%d][%dx%.%+%-%*/%^=: ]*[%dx]") do
                if run:find("[%+%-%*/=:]") then phrases[#phrases + 1] = run end
            end
        end
    end
    for _, v in ipairs(said) do
        if not is_key(keys, v) then numbers[#numbers + 1] = v end
    end
    table.sort(phrases, function(a, b) return #a > #b end)
    return numbers, words, phrases
end

local function has(numbers, v)
    for _, known in ipairs(numbers) do
        if same(v, known) then return true end
    end
    return false
end

-- A text without what stands in it word for word from what the student was given.
local function without(text, phrases)
    for _, phrase in ipairs(phrases) do
        local from = 1
        while #phrase > 2 do
            local a, b = text:find(phrase, from, true)
            if not a then break end
            local before, after = text:sub(a - 1, a - 1), text:sub(b + 1, b + 2)
            if before:find("[%w%.%+%-%*/%^=]") or after:find("^[%w%+%-%*/%^=]") or after:find("^[%.,]%d") then
                from = b + 1
            else
                text = text:sub(1, a - 1) .. " ; " .. text:sub(b + 1)
                from = a + 3
            end
        end
    end
    return text
end

-- --- what gives an answer away; each returns why, or nil ---

local ones = { [0] = "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen" }
local tens = { "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" }

local function spell(v)
    if v < 20 then return ones[v] end
    if v < 100 then return tens[v // 10] .. ones[v % 10] end
    if v < 1000 then return ones[v // 100] .. "hundred" .. (v % 100 > 0 and spell(v % 100) or "") end
    return ""
end

-- Letters that spell an answer: the first or last ones of words, sentences or lines, or the capital ones.
local function acrostic(text, keys)
    local first, last, capitals, lines, sentences = {}, {}, {}, {}, {}
    for word in text:gmatch("%a+") do
        first[#first + 1], last[#last + 1] = word:sub(1, 1), word:sub(-1)
    end
    for c in text:gmatch("%u") do capitals[#capitals + 1] = c end
    for c in ("\n" .. text):gmatch("\n%A*(%a)") do lines[#lines + 1] = c end
    for c in ("." .. text):gmatch("[%.%?!:]%A*(%a)") do sentences[#sentences + 1] = c end
    for _, list in ipairs { first, last, capitals, lines, sentences } do
        local s = table.concat(list):lower()
        for _, key in ipairs(keys) do
            local v = math.tointeger(key.v)
            local word = v and v > 0 and spell(v) or ""
            if #word > 2 and (s:find(word, 1, true) or s:reverse():find(word, 1, true)) then return "letters that spell the answer" end
        end
    end
end

local function odd_writing(text)
    if text:find("[\128-\255]") then return "signs that cannot be checked" end
    if text:find("%a[%*_`%.%-]+%a") and not text:find("^[^%*_`]*$") and text:find("%a[%*_`]+%a") then return "marks inside a word" end
    if text:find("%l%u") or text:find("%u%u+%l") then return "capitals inside a word" end
    local row, before = 0, ""
    for c in text:gsub("%s", ""):gmatch(".") do
        row = c == before and row + 1 or 1
        before = c
        if row > 3 and not c:find("%d") or row > 2 and c:find("[^%w%.!%?]") then return "a row of one sign" end
    end
end

local SIGNS = "^[%.,;:!%?'\"%(%)%-%+%*/=%^%%%$_`]$"

local function may_say(w, known)
    if vocabulary[w] or known[w] then return true end
    for _, ending in ipairs { "'s", "s", "es", "ed", "d", "ing", "ly", "er", "est" } do
        local stem = #w > #ending + 2 and w:sub(-#ending) == ending and w:sub(1, -#ending - 1)
        if stem and not numerals[stem] and (vocabulary[stem] or known[stem] or ending == "ing" and vocabulary[stem .. "e"]) then return true end
    end
    return false
end

local function strange_words(list, known)
    local before
    local bare = 0 -- numbers with nothing between them
    for i, it in ipairs(list) do
        if it.sign and not it.sign:find(SIGNS) then return "a sign that cannot be checked" end
        if it.word then
            local w = it.word
            local short = #w == 1
            if short and not w:find("^[aixyn]$") then return "a letter by itself" end
            if short and list[i + 1] and list[i + 1].word and #list[i + 1].word == 1 then return "letters one by one" end
            if not (short or may_say(w, known)) then return "a word that cannot be checked: " .. w end
            if w == before then return "a word again and again" end
            before = w
        else
            before = it.spoken
        end
        bare = it.v and bare + 1 or it.word and 0 or bare
        if bare > 2 and it.plain then return "digits one by one" end
    end
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

-- An equation with a letter that the answer fulfils.
local function equations(text, keys)
    for run in text:gmatch("[%dxyn%.%s%+%-%*/%^%(%)]+=[%dxyn%.%s%+%-%*/%^%(%)]+") do
        local letter = run:match("[xyn]")
        for _, key in ipairs(letter and keys or {}) do
            local put = run:gsub("(%d)%s*" .. letter, "%1*" .. letter):gsub("%)%s*%(", ")*("):gsub(letter, ("(%.12g)"):format(key.v))
            local left, right = put:match("^(.-)=(.*)$")
            local a, b = evaluate(left), evaluate((right:gsub("[%.%s]+$", "")))
            if a and b and same(a, b) then return "an equation whose solution is the answer" end
        end
    end
end

-- What two numbers make, with the operations of school.
local function together(a, b)
    return { a + b, a - b, a * b, b ~= 0 and a / b or a, a ~= 0 and b / a or b, math.abs(b) < 7 and math.abs(a) < 1000 and a ^ b or a }
end

local function own_numbers(open, list)
    for _, p in ipairs(open) do
        local own = {}
        for _, it in ipairs(items(even(p.text))) do
            if it.v and not it.spoken then own[#own + 1] = it.v end
        end
        table.sort(own)
        local mine = { table.unpack(list) }
        table.sort(mine)
        local alike = #own == #mine
        for i = 1, #own do alike = alike and mine[i] and same(own[i], mine[i]) end
        if alike then return true end
    end
    return false
end

local function made_of(list, keys, open)
    local v = {}
    for _, it in ipairs(list) do v[#v + 1] = it.v end
    local tells = function(x) return is_key(keys, math.abs(x)) or is_key(keys, math.abs(x) / 100) end
    for i = 1, #v do
        for j = 1, #v do -- pairs, in any place
            if i < j and not own_numbers(open, { v[i], v[j] }) then
                for _, x in ipairs(together(v[i], v[j])) do
                    if tells(x) then return "numbers that make the answer" end
                end
            end
        end
        local sum, product, digits, back = 0, 1, "", ""
        local run = {}
        for j = i, #v do -- neighbours: all added, all multiplied, written one after the other
            sum, product = sum + v[j], product * v[j]
            digits, back = digits .. list[j].s, list[j].s .. back
            run[#run + 1] = v[j]
            if j > i then
                for _, key in ipairs(keys) do
                    if #key.s > 1 and (digits == key.s or back == key.s) then return "the answer's digits" end
                end
                if not own_numbers(open, run) then
                    if tells(sum) or tells(product) then return "numbers that make the answer" end
                    if #run == 3 then
                        for _, x in ipairs(together(run[1], run[2])) do
                            if tells(x + run[3]) or tells(x - run[3]) or tells(x * run[3]) or run[3] ~= 0 and tells(x / run[3]) then
                                return "numbers that make the answer"
                            end
                        end
                    end
                end
            end
        end
    end
end

local function sums(text, keys)
    for run in text:gmatch("[%d%.%s%+%-%*/%^%(%)%%]+") do
        run = run:gsub("^[%s%.%)%*/%^%+%%]+", ""):gsub("[%s%.%(%*/%^%+%-]+$", "")
        if run:find("%d[%s%)%%]*[%+%-%*/%^][%s%(]*[%d%-]") then
            local v = evaluate(run)
            if v and (is_key(keys, math.abs(v)) or is_key(keys, math.abs(v) / 100)) then return "a sum that is the answer" end
        end
    end
end

-- Why a text may not be said while these problems are open; nil when it may.
local function leak(text, state, said)
    local keys, open = guarded(state)
    if #keys == 0 then return nil end
    local whole = latex(ascii(text))
    local why = odd_writing(whole)
    if why then return why end
    local numbers, words, phrases = seen(state, said, keys)
    local rest = without(even(whole), phrases)
    if not rest:find("%w") then return nil end -- nothing but what lesson itself gave the student
    why = acrostic(whole, keys)
    if why then return why end
    local list = items(rest)
    why = strange_words(list, words)
    if why then return why end
    local found = {}
    for _, it in ipairs(list) do
        if it.v then
            if is_key(keys, it.v) or is_key(keys, it.v / 100) or is_key(keys, it.v * 100) then return "the answer" end
            if it.odd then return "a number that cannot be read" end
            if not it.plain and not has(numbers, it.v) then return "a number that the student has not seen" end
            if not it.plain then
                -- The neighbours of a guess: a guess may be spoken of, but not where the answer is from there.
                local near = not has(said, it.v) or rest:find("%f[%a]next%f[%A]") or rest:find("after") or rest:find("before") or rest:find("follow")
                    or rest:find("above") or rest:find("below") or rest:find("between") or rest:find("more") or rest:find("less") or rest:find("higher")
                    or rest:find("bigger") or rest:find("smaller") or rest:find("greater") or rest:find("beside") or rest:find("up") or rest:find("down")
                for _, x in ipairs { near and it.v + 1 or 0, near and it.v - 1 or 0, 2 * it.v, it.v / 2, it.v * 10, it.v / 10, it.v ^ 2, it.v ^ 0.5, 1 / math.max(it.v, 1e-9) } do
                    if is_key(keys, x) and (not own_numbers(open, { it.v })) then return "a number next to the answer" end
                end
            end
            found[#found + 1] = it
        end
    end
    if #found > 12 then return "too many numbers" end
    return sums(rest, keys) or sums(as_sum(list), keys) or equations(rest, keys) or made_of(found, keys, open)
end

-- The first equation between numbers in a text that does not hold.
local function wrong_equation(text)
    local plain = latex(ascii(text)):gsub("(%d),(%d%d%d)%f[%D]", "%1%2"):gsub("%*%*", "")
    local n = 0
    for left, right, after in plain:gmatch("([%d%.%s%+%-%*/%^%(%)%%]+)=([%d%.%s%+%-%*/%^%(%)%%]+)(.?)") do
        right = right:gsub("[%.%s]+$", "")
        -- A side that goes on with a letter ("3x + 12 = 45") is no equation between numbers.
        if left:find("%d") and right:find("%d") and not left:find("^%s*[%+%-%*/%^%)]") and not after:find("%a") and n < 20 then
            n = n + 1
            local r = cap.tool("calculator", { expression = "(" .. left .. ")=(" .. right .. ")" })
            if r.ok and r.text == "false" then return left .. "= " .. right end
        end
    end
end

-- --- what the student said ---

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

-- --- the calls ---

-- Why each call may not be run, "" where it may.
local function hear_calls(calls, state, said, heard, turn)
    local out, answered = {}, false
    local p = state.now
    local _, open = guarded(state)
    if turn <= 1 then heard.hinted = false end
    for i, call in ipairs(calls) do
        local good, args = pcall(json.decode, call.arguments)
        local why = ""
        if not good or type(args) ~= "table" then
            why = "the arguments are no JSON object"
        elseif call.name ~= "lesson" then
            if #open > 0 then why = "while a problem is open, only `lesson` may be called" end
        elseif args.action == "answer" and p and not p.solved then
            local given, steps = args.given and with_points(tostring(args.given), p), {}
            for k, step in ipairs(args.steps or {}) do steps[k] = with_points(tostring(step), p) end
            if answered then
                why = "one answer at a time"
            elseif not given or not is_the_students(given, said, p) then
                why = "this is not what the student said last; ask the student for one answer"
            elseif is_the_problem(given, p) then
                why = "this is the problem said again; ask the student for one number"
            elseif is_a_calculation(given) then
                why = "this is a calculation; ask the student what number it is"
            elseif not are_the_students(steps, said) then
                why = "these are not the student's steps"
            end
            answered = answered or why == ""
        elseif args.action == "take" and p and not p.solved and p.topic == "own" then
            why = "a problem of the student's is open already; give a hint or ask for an answer"
        elseif args.action == "hint" and p and not p.solved then
            if heard.hinted then why = "one hint for each message of the student" end
            heard.hinted = true
        end
        out[i] = why
    end
    return out
end

local function any_passes(calls)
    for _, why in ipairs(calls) do
        if why == "" then return true end
    end
    return false
end

-- --- hearing ---

local function hint_text(p)
    return p.hint > 0 and p.hints[math.min(p.hint, 3)] or p.text
end

local function load_state()
    local state = cap.kv.get("lesson")
    return type(state) == "table" and state or {}
end

-- A computation or an equation in what the student said, as the calculator reads it: a problem of the student's own.
local function own_task(said)
    local text = even(latex(ascii(said)))
    local p, w = text:match("(%d+%.?%d*)%%of (%d+%.?%d*)")
    if p then return p .. "*" .. w .. "/100" end
    p, w = text:match("(%d+/%d+) ?of (%d+%.?%d*)")
    if p then return p .. "*" .. w end
    local bare = text:gsub("%a%a+", ";"):gsub("%f[%a][^xyn;%A]%f[%A]", ";")
    for run in bare:gmatch("[%dxyn%.%s%+%-%*/%^%(%)]+=[%dxyn%.%s%+%-%*/%^%(%)]+") do
        run = run:gsub("^[%s%.%)]+", ""):gsub("[%s%.%(]+$", "")
        run = run:gsub("=(%d+) [xyn]$", "=%1") -- "… = 0 what is x"
        local letter = run:match("[xyn]")
        if letter and not run:find("^[xyn]=") and run:find("%d") then return "solve(" .. run .. ")" end
    end
    local list = items(text)
    for _, it in ipairs(list) do
        if it.word == "and" then it.word = "then" end
    end
    for run, after in as_sum(list):gmatch("([%d%.%s%+%-%*/%^%(%)%%]+)(.?)") do
        run = run:gsub("^[%s%.%)%*/%^%+%%]+", ""):gsub("[%s%.%(%*/%^%+%-]+$", "")
        if after ~= "=" and run:find("%d[%s%)%%]*[%+%-%*/%^][%s%(]*[%d%-]") and not text:find("%d%d%d%d%-%d%d?%-%d") and evaluate(run) then return run end
    end
end

-- Whether the student named the answer among others: to say which one it is would be to tell it.
local function among_others(state, said)
    local keys = guarded(state)
    for _, p in ipairs(each_problem(state)) do
        local values = p.solved and {} or candidates(said, p)
        for _, v in ipairs(values) do
            if #values > #p.answers and is_key(keys, v) then return p end
        end
    end
end

-- --- leading: what the student clearly wants ---

local topics = { { "percent", "percent" }, { "fraction", "fractions" }, { "ratio", "ratios" }, { "quadratic", "quadratics" },
    { "equation", "equations" }, { "rectangle", "rectangles" }, { "area", "rectangles" }, { "perimeter", "rectangles" },
    { "triangle", "triangles" }, { "pythag", "triangles" }, { "average", "means" }, { "means", "means" }, { "sequence", "sequences" },
    { "addition", "addition" }, { "adding", "addition" }, { "subtract", "subtraction" }, { "multipl", "multiplication" },
    { "times table", "multiplication" }, { "division", "division" }, { "dividing", "division" } }

local function topic_of(text)
    for _, t in ipairs(topics) do
        if text:find("%f[%a]" .. t[1]) then return t[2] end
    end
end

local function any(text, words)
    for _, w in ipairs(words) do
        if text:find("%f[%w']" .. w .. "%f[^%w']") then return true end
    end
    return false
end

local more = { "another", "next", "new", "different", "more", "other", "give", "set", "want", "like", "let's", "practise", "practice" }
local things = { "problem", "problems", "question", "questions", "exercise", "exercises", "task", "tasks", "one", "sum", "sums", "topic" }
local drawings = { "draw", "drawing", "picture", "diagram", "sketch", "see it" }
local begins = { "practise", "practice", "problem", "exercise", "start", "begin", "ready", "another", "next", "more", "hello", "hi", "hey", "lesson", "learn",
    "question", "task", "yes", "ok", "okay", "sure", "go" }
local this_one = { "help", "hint", "hints", "clue", "step", "steps", "how", "this one", "this problem", "this question", "that question", "again", "trick", "do i",
    "should i", "explain" }
local negations = { "don't", "dont", "not", "no more", "never", "can't", "cant", "isn't", "isnt", "wasn't", "cannot" }
local helps = { "hint", "hints", "help", "stuck", "clue", "how", "what now", "what next", "what do i do", "know", "no idea", "idk", "understand", "get it", "get this",
    "explain", "explanation", "why", "mean", "what does", "what is", "what's", "whats", "hard", "difficult", "confused", "lost", "show", "tell", "answer", "solution",
    "solve it", "please", "pls", "give up", "can't do", "cant do", "don't get", "dont get", "step" }
local told = { "hint", "hints", "help", "answer", "solution", "tell", "give up", "solve it", "show", "know", "idk" } -- who wants the solution says one of these
local foreign = { "entiendo", "ayuda", "verstehe", "hilfe", "weiß", "comprends", "aide", "不知道", "不懂" }
local thanks = { "thanks", "thank you", "thank", "thx", "ty" }
local goodbyes = { "bye", "goodbye", "see you", "stop", "enough", "later", "no more" }

-- Another topic than that of now, for who wants something else.
local function other_topic(p)
    for i, t in ipairs(topics) do
        if p and t[2] == p.topic then
            for k = 1, #topics do
                local other = topics[(i + k - 1) % #topics + 1][2]
                if other ~= p.topic then return other end
            end
        end
    end
end

-- A new problem: of which topic, and how much easier or harder, or of which level.
local function wants_another(text, p)
    local topic, level = topic_of(text), tonumber(text:match("level:? ?([1-5])%f[%D]"))
    local step = any(text, { "easier", "simpler" }) and -1 or any(text, { "harder", "tougher" }) and 1 or 0
    if any(text, negations) or any(text, this_one) and not any(text, { "skip" }) then return false end
    local _, words = text:gsub("%S+", "")
    local alone = topic and words <= 4 and not text:find("%d") and not any(text, { "what", "why", "what's", "whats", "which", "is", "are", "means" })
    if any(text, { "something else", "other topic", "another topic", "different topic", "new topic" }) then return true, topic or other_topic(p), step, level end
    if not p or p.solved then
        local statement = text:find("%d") and not (any(text, more) or any(text, { "do", "try", "practise", "practice" })) and not level
        return not statement and (alone or topic and (any(text, more) or any(text, things) or any(text, { "do", "try" })) or step ~= 0 or level or any(text, begins)) and true or false,
            topic, step, level
    end
    return step ~= 0 or level ~= nil or any(text, { "skip", "next" }) or any(text, more) and any(text, things) and not any(text, { "answer", "solve" }) or alone or
        topic and (any(text, more) or any(text, { "do some", "try some", "do a", "try a", "can we do", "let us do", "lets do" })) or false, topic, step, level
end

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

local function lead(said, state)
    local p = state.now
    local text = even(ascii(said)):gsub("[\"]", "")
    local closed = not p or p.solved
    local task = closed and own_task(said)
    if task then return { action = "take", task = task } end
    local asks = text:find("hint") and not any(text, { "is it", "i think", "i got", "i get", "i say" })
    if not closed and not asks then
        local steps = steps_in(said)
        local roots = roots_in(steps, p)
        local given = roots or steps and steps[#steps]:match("=%s*([^=]+)$") or answer_in(said)
        if given and not roots and #p.answers == 1 and given:find("=") and not is_on_the_way(given) then given = given:match("=%s*([^=]+)$") or given end
        if given and (#given > 200 or is_on_the_way(given) or is_the_problem(given, p)) then given = nil end
        if given and is_a_calculation(given) then return nil end -- and what number is that?
        if given and #candidates(given, p) > #p.answers then return nil end           -- one at a time
        if given then return { action = "answer", given = given, steps = not roots and steps or nil } end
    end
    if not closed and any(text, drawings) then return { action = "draw" } end
    if any(text, goodbyes) or any(text, thanks) and closed then return nil end
    local another, topic, step, level = wants_another(text, p)
    if another then
        level = level or p and step ~= 0 and math.max(1, math.min(5, p.level + step)) or nil
        return { action = "set", topic = topic or (level and p and p.topic ~= "own" and p.topic or nil), level = level }
    end
    if closed or any(text, thanks) or any(text, { "repeat" }) then return nil end
    local wants = any(text, helps) or text:find("^[%!%. ]*%?[%?!%. ]*$") or false
    for _, word in ipairs(foreign) do wants = wants or text:find(word, 1, true) ~= nil end
    -- The solution comes to who asks for it, and a question about other numbers is none for a hint.
    if wants and p.hint >= 3 and #p.given >= 2 and not any(text, told) then wants = false end
    if wants and #candidates(said, p) > 0 and not asks then wants = false end
    if wants then return { action = "hint" } end
end

-- What is said with a model that was not taught to tutor: what lesson said, or, where nothing was asked of it, one of these. solved: whether
-- the message has just solved the problem.
local function own_words(said, state, turn, results, solved)
    local p = state.now
    local last = results and results[#results]
    if turn > 1 and last and last.ok == false then
        return "I cannot read that. " .. (p and not p.solved and p.text or "A problem of your own is written like 12*7 or 3x + 5 = 20.")
    end
    if (turn > 1 or solved) and p and p.say then return p.say end
    local text = even(ascii(said))
    local leaves, pleased = any(text, goodbyes), any(text, thanks)
    if not p then return 'I set problems, give hints and check answers. Shall we begin? Say "a fractions problem", or write a problem of your own.' end
    if p.solved then
        return (leaves or pleased) and "You are welcome. See you next time!" or 'Say "another" for the next problem, or name a topic, such as percent or equations.'
    end
    if leaves then return "See you next time! We can go on with this one then: " .. p.text end
    if pleased then return "You are welcome. " .. p.text end
    local given = answer_in(said)
    if given and is_on_the_way(given) then return "Go on: what is the letter, in the end? " .. p.text end
    if given and is_a_calculation(given) then return "And what number is that? " .. p.text end
    if given and #candidates(given, p) > #p.answers then return "One answer at a time, please: what do you get? " .. p.text end
    return "Let us stay with this one: " .. p.text
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

-- A right answer is one, whether the tutor takes it for one or not.
local function take_answer(state, said)
    local p = state.now
    local given = answer_in(said)
    if not given or is_a_calculation(given) or is_on_the_way(given) then return state end
    local values = candidates(given, p)
    local keys = {}
    for i, key in ipairs(p.answers) do
        keys[#keys + 1] = { v = math.abs(p.values and p.values[i] or value_of(key)) }
        if not has_its_sign(said, key) then return state end
    end
    if #values ~= #keys then return state end
    for _, v in ipairs(values) do
        if not is_key(keys, v) then return state end
    end
    cap.tool("lesson", { action = "answer", given = p.answer })
    return load_state()
end

local function hear_text(text, state, said, heard)
    local p = state.now
    local _, open = guarded(state)
    if #open > 0 then
        local named = among_others(state, said)
        if named then return "the student named it among others", "One answer at a time, please: what do you get? " .. named.text end
        local why = leak(text, state, heard.numbers)
        if why then
            if p and not p.solved then return why, hint_text(p) .. " What do you get?" end
            return why, "Let us go back to this one: " .. open[#open].text
        end
    end
    local wrong = wrong_equation(text)
    if wrong then
        return "not true: " .. wrong,
            p and not p.solved and "Let us stay with the problem: " .. p.text or "I made a mistake in my sums there. Please ask once more."
    end
end

return tool {
    name = "lesson_check",
    about = "Leads a lesson, and hears what a tutor is about to say and call while lesson's problems are open.",
    needs = { "kv", "tool" },
    input = {
        type = "object",
        properties = {
            lead = { type = "boolean", description = "what is to be called before the model speaks?" },
            taught = { type = "boolean", description = "whether the model knows the tool lesson" },
            turn = { type = "integer" },
            said = { type = "string", maxLength = 5000, description = "by the student, last" },
            text = { type = "string", maxLength = 100000, description = "about to be said" },
            results = { type = "array", description = "of the calls before" },
            calls = {
                type = "array",
                description = "about to be made",
                items = {
                    type = "object",
                    properties = { name = { type = "string" }, arguments = { type = "string" } },
                    required = { "name", "arguments" },
                    additionalProperties = false,
                },
            },
        },
        required = {},
        additionalProperties = false,
    },
    limits = { wall_ms = 20000 },
    run = function(args)
        local state, calls = load_state(), args.calls or {}
        local said = with_points(args.said or "", state.now)
        if args.lead then
            local wanted = lead(said, state)
            return { calls = wanted and { { name = "lesson", arguments = wanted } } or nil }
        end
        local _, open = guarded(state)
        local taken = false
        for _, call in ipairs(calls) do taken = taken or call.name == "lesson" and call.arguments:find('"take"', 1, true) ~= nil end
        local task = not taken and #open == 0 and (args.turn or 1) <= 1 and own_task(said)
        if task then -- what the student is to find out is guarded as what the tutor set
            cap.tool("lesson", { action = "take", task = task })
            state = load_state()
        end
        local heard = cap.kv.get("heard")
        if type(heard) ~= "table" or heard.id ~= (state.now and state.now.id) then
            heard = { id = state.now and state.now.id, numbers = {}, hinted = type(heard) == "table" and heard.hinted or false }
        end
        if state.now and (args.turn or 1) <= 1 then
            for _, it in ipairs(items(even(said))) do
                if it.v and not has(heard.numbers, it.v) and #heard.numbers < 60 then heard.numbers[#heard.numbers + 1] = it.v end
            end
        end
        local allowed = hear_calls(calls, state, said, heard, args.turn or 1)
        cap.kv.set("heard", heard)
        local solved = false
        if #calls == 0 and (args.turn or 1) <= 1 and state.now and not state.now.solved then
            state = take_answer(state, said)
            solved = state.now.solved
        end
        local out = { ok = true, calls = #calls > 0 and allowed or nil }
        local why, say
        if args.text then why, say = hear_text(args.text, state, said, heard) end
        if args.text and args.taught == false and #calls == 0 then
            out.ok, out.why, out.say = false, "the model was not taught to tutor", own_words(said, state, args.turn or 1, args.results, solved)
        elseif why then
            out.ok, out.why = false, why
            out.say = any_passes(allowed) and "Let me see." or say
        end
        return out
    end,
}
