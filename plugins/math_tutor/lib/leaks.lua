-- Whether a text tells the answer of an open problem. It is not looked for in the text, where it could be written in ten thousand ways:
-- while a problem is open, a text may hold only words from a list and only numbers that the student has seen, and these may not make up
-- the answer together.

local reading = require("reading")
local numerals, same, ascii, even, latex, items, evaluate, has, as_sum = reading.numerals, reading.same, reading.ascii, reading.even, reading.latex, reading.items, reading.evaluate, reading.has, reading.as_sum
local problems = require("problems")
local guarded, is_key = problems.guarded, problems.is_key

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

-- --- what the student has seen ---

-- Numbers and words of what was told, and of what the student said; an answer is never known.
local function seen(state, said, keys)
    local numbers, words, phrases = {}, {}, {}
    local function learn(text, is_said)
        for _, it in ipairs(items(even(text))) do
            if it.v and not is_key(keys, it.v) then numbers[#numbers + 1] = it.v end
            if it.word and not is_said then words[it.word] = true end
        end
    end
    for _, p in ipairs(problems.each(state)) do
        for _, text in ipairs(problems.told(p)) do
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

return { leak = leak }
