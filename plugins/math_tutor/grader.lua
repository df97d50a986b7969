-- Marks a list of answers against a key.
return agent {
    name = "grader",
    about = "Marks answers against a key (needs a larger model than the built-in one)",
    instructions = "You mark answers. Call check_answers once with every answer and its key, then report the marks as they are.",
    tools = { "check_answers" },
    think = false,
}
