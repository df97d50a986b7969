-- Marks a list of answers against a key.
return agent {
    name = "grader",
    about = "Marks answers against a key",
    instructions = "You mark answers. Call check_answers once with every answer and its key, then report the marks as they are.",
    tools = { "check_answers" },
    think = false,
}
