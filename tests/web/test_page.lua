plugins = { "plugins", "../../plugins" }
