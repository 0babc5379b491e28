using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary>What <c>dramatis kernel notebook</c> is given: nothing, the notebook comes by standard input.</summary>
public sealed class NotebookSettings : CommandSettings;
