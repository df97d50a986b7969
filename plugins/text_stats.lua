-- Counts what is in a text: an example of a pure tool (same input, same output, no effect).
return tool {
    name = "text_stats",
    about = "Counts the characters, words and lines of a text.",
    pure = true,
    input = {
        type = "object",
        properties = { text = { type = "string", maxLength = 100000 } },
        required = { "text" },
        additionalProperties = false,
    },
    run = function(args)
        local words = select(2, args.text:gsub("%S+", ""))
        local lines = args.text == "" and 0 or select(2, args.text:gsub("\n", "")) + 1
        return { characters = utf8.len(args.text), words = words, lines = lines }
    end,
    examples = {
        { args = { text = "one two\nthree" }, result = { characters = 13, words = 3, lines = 2 } },
    },
}
