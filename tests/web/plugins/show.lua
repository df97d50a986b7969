-- Gives back what it is given, for tests of what a page does with it.
return tool {
    name = "show",
    about = "Returns the text that it is given.",
    input = { type = "object", properties = { text = { type = "string", maxLength = 60000 } }, required = { "text" }, additionalProperties = false },
    limits = { result_kb = 64 },
    run = function(args) return args.text end,
}
