-- Leads the composer: a request that names topics is a sheet at once. For a model that was not taught to call problem_set it also says what
-- was made.

local topics = { { "additions?", "addition" }, { "adding", "addition" }, { "subtract%a*", "subtraction" }, { "multipl%a*", "multiplication" },
    { "times tables?", "multiplication" }, { "divisions?", "division" }, { "dividing", "division" }, { "fractions?", "fractions" },
    { "percent%a*", "percent" }, { "ratios?", "ratios" }, { "quadratics?", "quadratics" }, { "equations?", "equations" }, { "rectangles?", "rectangles" },
    { "areas?", "rectangles" }, { "perimeters?", "rectangles" }, { "triangles?", "triangles" }, { "pythag%a*", "triangles" }, { "averages?", "means" },
    { "means?", "means" }, { "sequences?", "sequences" } }
local numbers = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, twelve = 12, fifteen = 15, twenty = 20,
    thirty = 30, dozen = 12 }
local levels = { easy = 1, easiest = 1, beginners = 1, simple = 1, medium = 3, hard = 4, difficult = 4, hardest = 5 }
local MOST_TOPICS, MOST = 12, 40

-- What is asked for, as problem_set takes it; nil where no topic is named.
local function request(said)
    local text = said:lower()
    local found = {}
    for _, t in ipairs(topics) do
        local at = text:find("%f[%a]" .. t[1] .. "%f[%A]")
        -- "quadratic equations" are quadratics
        if at and not (t[2] == "equations" and text:find("quadratic equation")) then
            local known
            for _, f in ipairs(found) do known = known or f.topic == t[2] end
            if not known then found[#found + 1] = { at = at, topic = t[2] } end
        end
    end
    if #found == 0 then return nil end
    table.sort(found, function(a, b) return a.at < b.at end)
    local out = { topics = {} }
    for i = 1, math.min(#found, MOST_TOPICS) do out.topics[i] = found[i].topic end
    local level = text:match("level%s*(%d)") or text:match("(%d)%a* level") or text:match("grade%s*(%d)")
    for word, l in pairs(levels) do level = level or text:find("%f[%a]" .. word .. "%f[%A]") and l end
    if level then out.level = math.max(1, math.min(5, tonumber(level))) end
    local without = text:gsub("level%s*%d", ""):gsub("%d%a* level", ""):gsub("grade%s*%d", "")
    local count = tonumber(without:match("%f[%d](%d+)%f[^%d%.]"))
    for word in without:gmatch("%a+") do count = count or numbers[word] end
    if count then
        if text:find("each") then count = count * #out.topics end
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
    input = {
        type = "object",
        properties = {
            lead = { type = "boolean" },
            taught = { type = "boolean" },
            turn = { type = "integer" },
            said = { type = "string", maxLength = 5000 },
            text = { type = "string" },
            results = { type = "array" },
            calls = { type = "array" },
        },
        required = { "said" },
        additionalProperties = false,
    },
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
        { args = { lead = true, said = "Hello!" }, result = {} },
        { args = { turn = 2, taught = true, said = "x", text = "Here it is.", calls = {} }, result = { ok = true } },
        { args = { turn = 2, taught = false, said = "x", text = "...", calls = {}, results = { { name = "problem_set", ok = true, output = '{"problems":5}' } } },
            check = function(r) return r.say:find("5 problems; every", 1, true) ~= nil end },
        { args = { turn = 1, taught = false, said = "hi", text = "...", calls = {} }, check = function(r) return r.say:find("for example", 1, true) ~= nil end },
    },
}
