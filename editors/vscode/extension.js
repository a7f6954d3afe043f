// Starts `pzjax lsp` for the sources of a window and stops it with the window.

const { commands, window, workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = async function () {
  const settings = workspace.getConfiguration("zelus");
  const folders = settings.get("folders").flatMap((folder) => ["-I", folder]);
  const server = { command: settings.get("command"), args: ["lsp", ...folders] };
  client = new LanguageClient("zelus", "Zelus", server, {
    documentSelector: [{ language: "zelus" }],
  });
  try {
    await client.start();
  } catch (error) {
    const choice = await window.showErrorMessage(
      `Zelus: ${server.command} lsp does not start: ${error.message}. Install it by pip install "pzjax[lsp]", or set zelus.command.`,
      "Open settings",
    );
    if (choice) {
      await commands.executeCommand("workbench.action.openSettings", "zelus.command");
    }
  }
};

exports.deactivate = () => client?.stop();
