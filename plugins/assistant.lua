-- The plain agent: every tool, no role.
return agent {
    name = "assistant",
    about = "Answers, with every tool there is",
    instructions = "You are a helpful assistant. Use a tool where one helps, and say briefly what you found.",
}
