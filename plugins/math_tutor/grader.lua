-- Marks a list of answers against a key.
return agent {
    name = "grader",
    about = "Marks answers against a key, as a JSON report",
    instructions = "You mark answers. Call check_answers once with every answer and its key, in their order. "
        .. "Then report the marks as they are: for each answer its number, what was given, the key, and whether it is right.",
    tools = { "check_answers" },
    lead = "grader_lead",
    check = "grader_lead",
    think = false,
    reply = {
        type = "object",
        properties = {
            right = { type = "integer", minimum = 0, maximum = 100 },
            of = { type = "integer", minimum = 1, maximum = 100 },
            answers = {
                type = "array",
                minItems = 1,
                maxItems = 100,
                items = {
                    type = "object",
                    properties = {
                        number = { type = "integer", minimum = 1, maximum = 100 },
                        given = { type = "string", maxLength = 200 },
                        key = { type = "string", maxLength = 200 },
                        right = { type = "boolean" },
                    },
                    required = { "number", "given", "key", "right" },
                    additionalProperties = false,
                },
            },
        },
        required = { "right", "of", "answers" },
        additionalProperties = false,
    },
}
