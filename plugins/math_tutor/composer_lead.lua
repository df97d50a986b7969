-- Leads the composer: a request that names topics is a sheet at once. For a model that was not taught to call problem_set it also says what
-- was made.

local topics = { { "additions?", "addition" }, { "adding", "addition" }, { "subtract%a*", "subtraction" }, { "multipl%a*", "multiplication" },
    { "times tables?", "multiplication" }, { "divisions?", "division" }, { "dividing", "division" }, { "fractions?", "fractions" },
    { "percent%a*", "percent" }, { "ratios?", "ratios" }, { "quadratics?", "quadratics" }, { "equations?", "equations" }, { "rectangles?", "rectangles" },
    { "areas?", "rectangles" }, { "perimeters?", "rectangles" }, { "triangles?", "triangles" }, { "pythag%a*", "triangles" }, { "averages?", "means" },
    { "the mean", "means" }, { "means and", "means" }, { "and means", "means" }, { "means problems?", "means" }, { "problems on means", "means" },
    { "sequences?", "sequences" } }
local every = { "addition", "subtraction", "multiplication", "division", "fractions", "percent", "ratios", "equations", "quadratics", "rectangles", "triangles", "means" }
local numbers = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12, thirteen = 13,
    fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19, dozen = 12, twenty = 20, thirty = 30, forty = 40 }
local levels = { { "easy", 1 }, { "easiest", 1 }, { "beginners", 1 }, { "simple", 1 }, { "medium", 3 }, { "hardest", 5 }, { "hard", 4 }, { "difficult", 4 } }
local things = { "problems?", "questions?", "exercises?", "tasks?", "sums?" }
local MOST_TOPICS, MOST = 12, 40

local function has(text, word)
    return text:find("%f[%a]" .. word .. "%f[%A]")
end

-- Number words as digits: "twenty-five problems".
local function digits(text)
    text = text:gsub("%f[%a](%a+)[%- ](%a+)%f[%A]", function(tens, ones)
        local t, o = numbers[tens], numbers[ones]
        if t and o and t >= 20 and t % 10 == 0 and o < 10 then return tostring(t + o) end
    end)
    return (text:gsub("%f[%a](%a+)%f[%A]", function(word) return numbers[word] and tostring(numbers[word]) end))
end

-- What is asked for, as problem_set takes it; nil where no topic is named.
local function request(said)
    local text = digits(said:lower())
    if text:find("^%s*what ") or text:find("do you mean") then return nil end
    text = text:gsub("not %a+", ""):gsub("without %a+", ""):gsub("%f[%a](%a+ing) (fractions?)", function(verb, what)
        if verb == "adding" or verb == "dividing" or verb == "multiplying" or verb == "subtracting" then return what end
    end):gsub("area of (triangles?)", "%1")
    local found = {}
    for _, t in ipairs(topics) do
        local at = has(text, t[1])
        -- "quadratic equations" are quadratics
        if at and not (t[2] == "equations" and text:find("quadratic equation")) then
            local known
            for _, f in ipairs(found) do known = known or f.topic == t[2] end
            if not known then found[#found + 1] = { at = at, topic = t[2] } end
        end
    end
    if #found == 0 and (has(text, "all topics") or has(text, "mixed") or has(text, "everything")) then
        for i, topic in ipairs(every) do found[i] = { at = i, topic = topic } end
    end
    if #found == 0 then return nil end
    table.sort(found, function(a, b) return a.at < b.at end)
    local out = { topics = {} }
    for i = 1, math.min(#found, MOST_TOPICS) do out.topics[i] = found[i].topic end
    local level = text:match("level%s*:?%s*(%d)") or text:match("(%d)%a* level") or text:match("grade%s*:?%s*(%d)")
    for _, l in ipairs(levels) do level = level or has(text, l[1]) and l[2] end
    if level then out.level = math.max(1, math.min(5, tonumber(level))) end
    -- How many: "10 problems", "10 hard fractions problems", "8 on percent", "3 fractions and 2 percent"; else the first number.
    local without = text:gsub("level%s*:?%s*%d", ""):gsub("%d%a* level", ""):gsub("grade%s*:?%s*%d", ""):gsub("ages? [%d%- ]+", ""):gsub("%d+ worksheets?", "")
        :gsub("%d+ sheets?", ""):gsub("%d+ pupils", ""):gsub("%d+ students", ""):gsub("%d+ children", "")
    local count
    for _, thing in ipairs(things) do count = count or without:match("(%d+) " .. thing .. "%f[%A]") or without:match("(%d+) %a+ " .. thing .. "%f[%A]") end
    if not count then
        local sum, n = 0, 0
        for k, rest in without:gmatch("%f[%d](%d+)%f[^%d%.]%s*(%a*)") do
            for _, t in ipairs(topics) do
                if rest ~= "" and has(rest, t[1]) then
                    sum, n = sum + tonumber(k), n + 1
                    break
                end
            end
        end
        if n > 1 then count = sum end
    end
    count = count or without:match("%f[%d](%d+)%f[^%d%.]")
    if count then
        count = tonumber(count)
        if has(text, "each") then count = count * #out.topics end
        out.count = math.max(1, math.min(MOST, count))
    end
    return out
end

local function told(results)
    local last = results and results[#results]
    if not last then return 'I make sheets of practice problems. Say for example "10 problems on fractions and percent, level 2".' end
    local good, made = pcall(json.decode, last.output)
    if not last.ok then return "The sheet could not be made: " .. last.output:gsub("^error: ", "") end
    local n = good and type(made) == "table" and made.problems or last.output:match('"problems"%s*:%s*(%d+)')
    return ("Here is the sheet%s; every answer is verified. It stands beside the conversation, as Markdown and as LaTeX."):format(
        n and (": %d problem%s"):format(n, tonumber(n) == 1 and "" or "s") or "")
end

return tool {
    name = "composer_lead",
    about = "Leads the composer of problem sets.",
    pure = true,
    input = require("hearing").input({ "said" }),
    run = function(args)
        if args.lead then
            local wanted = request(args.said)
            return { calls = wanted and { { name = "problem_set", arguments = wanted } } or nil }
        end
        if args.taught ~= false or not args.text then return { ok = true } end
        return { ok = false, say = told(args.results) }
    end,
    examples = {
        { args = { lead = true, said = "Make 5 problems on fractions and percent, level 2." },
            result = { calls = { { name = "problem_set", arguments = { topics = { "fractions", "percent" }, level = 2, count = 5 } } } } },
        { args = { lead = true, said = "ten hard quadratic equations please" },
            result = { calls = { { name = "problem_set", arguments = { topics = { "quadratics" }, level = 4, count = 10 } } } } },
        { args = { lead = true, said = "3 each of addition, subtraction" },
            result = { calls = { { name = "problem_set", arguments = { topics = { "addition", "subtraction" }, count = 6 } } } } },
        { args = { lead = true, said = "Twenty-five addition problems. Level: 3" },
            result = { calls = { { name = "problem_set", arguments = { topics = { "addition" }, level = 3, count = 25 } } } } },
        { args = { lead = true, said = "problems for my class of 30 pupils: 8 on percentages, not fractions" },
            result = { calls = { { name = "problem_set", arguments = { topics = { "percent" }, count = 8 } } } } },
        { args = { lead = true, said = "give me 3 fractions and 2 percent problems" },
            check = function(r) return #r.calls[1].arguments.topics == 2 end },
        { args = { lead = true, said = "mixed practice, 12 exercises" }, check = function(r) return #r.calls[1].arguments.topics == 12 and r.calls[1].arguments.count == 12 end },
        { args = { lead = true, said = "What does percent mean?" }, result = {} },
        { args = { lead = true, said = "Hello!" }, result = {} },
        { args = { turn = 2, taught = true, said = "x", text = "Here it is.", calls = {} }, result = { ok = true } },
        { args = { turn = 2, taught = false, said = "x", text = "...", calls = {}, results = { { name = "problem_set", ok = true, output = '{"problems":5}' } } },
            check = function(r) return r.say:find("5 problems; every", 1, true) ~= nil end },
        { args = { turn = 1, taught = false, said = "hi", text = "...", calls = {} }, check = function(r) return r.say:find("for example", 1, true) ~= nil end },
    },
}
