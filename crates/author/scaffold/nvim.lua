-- Neovim 0.11 and newer, with `:set exrc`: completion and checks from Spoorboek while you type.
vim.lsp.config("spoorboek", {
  cmd = { "spoorboek", "lsp" },
  filetypes = { "markdown", "yaml", "csv" },
  root_markers = { "content/programme.yaml" },
})
vim.lsp.enable("spoorboek")
