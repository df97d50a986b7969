---@meta
-- What plugins are written with, for editors that know LuaLS annotations. It is never loaded.

---@class Limits
---@field wall_ms? integer   1 to 600000; 10000 if not given
---@field cpu_ms? integer    1 to 600000; 5000 if not given
---@field memory_mb? integer 1 to 1024; 64 if not given
---@field output_kb? integer value and output together; 256 if not given
---@field result_kb? integer what of the result the model reads; 16 if not given

---@class Example
---@field args table
---@field result? any                       what `run` must return
---@field check? fun(result: any): boolean  or a function that judges it
---@field error? string                     or a part of the error it must raise
---@field recorded? { cap: string, answer?: any, error?: string }[]  what capabilities answer while it runs, in the order of their use

---@class Tool
---@field name string      1 to 64 of A-Z a-z 0-9 _ . -
---@field about string     what it does: the model chooses by this
---@field input? table     JSON Schema of the arguments
---@field run fun(args: table): any, string?  returns the result, or nil and why not
---@field pure? boolean    same arguments, same result, no effect: may be run again
---@field limits? Limits
---@field needs? ("http"|"kv"|"tool")[]  capabilities, granted by the owner in lemma.lua
---@field examples? Example[]            run by `lemma tool test`

---@class Agent
---@field name string           what clients give as `model`
---@field about? string
---@field instructions? string  system text
---@field tools? string[]       names; all tools if not given
---@field panel? table          what a page shows beside the conversation: see "Panels" in daemon/PROTOCOL.md
---@field lead? string         a tool that hears the user's words first and may make the first calls: see "Agents that are led" in daemon/PROTOCOL.md
---@field check? string        a tool that hears every text and call before it goes out: see "Agents that are heard first" in daemon/PROTOCOL.md
---@field reply? table         JSON Schema that the answer is held to, when the request has none of its own
---@field model? string         another model than the default one
---@field think? boolean        false: answers without thinking
---@field compact? boolean|{ turns: integer }  a conversation that outgrows the context goes on with a summary of what is old, an item that everybody sees; at most so many turns before the present one stay as they are
---@field sampling? { temperature?: number, top_p?: number, min_p?: number, top_k?: integer }
---@field budget? { steps?: integer, output_tokens?: integer, think_tokens?: integer, wall_seconds?: number, same_calls?: integer, tool_calls?: integer }

---@param definition Tool
---@return Tool
function tool(definition) end

---@param definition Agent
---@return Agent
function agent(definition) end

---Runs lib/NAME.lua, which lies beside this plugin's file, once, and gives what it returns. Only at the top of a file.
---@param name string  letters, digits and _
---@return any
function require(name) end

---@class HttpAnswer
---@field status integer
---@field type string
---@field body string

cap = {
    http = {
        ---@param url string
        ---@param headers? table<string, string>
        ---@return HttpAnswer
        get = function(url, headers) end,
        ---@param url string
        ---@param body string
        ---@param headers? table<string, string>
        ---@return HttpAnswer
        post = function(url, body, headers) end,
    },
    kv = {
        ---@param key string
        ---@return any
        get = function(key) end,
        ---@param key string
        ---@param value any
        set = function(key, value) end,
        ---@param key string
        delete = function(key) end,
        ---@param prefix? string
        ---@return string[]
        list = function(prefix) end,
    },
    ---Runs functions side by side: each waits for its capabilities while the others go on.
    ---@param tasks (fun(): any)[]
    ---@return any[] results  in the order of the tasks; the first error of one is raised
    all = function(tasks) end,
    ---@param message string
    ---@param level? "debug"|"info"|"warn"|"error"
    log = function(message, level) end,
    ---@param name string
    ---@param args? table
    ---@return { ok: boolean, text: string }
    tool = function(name, args) end,
    ---@param message string
    ---@param fraction? number
    progress = function(message, fraction) end,
}
