using System.ComponentModel;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary>What <c>dramatis kernel jupyter</c> is given.</summary>
public sealed class JupyterSettings : CommandSettings
{
    /// <summary>The file that the client has written.</summary>
    [CommandArgument(0, "<CONNECTION_FILE>")]
    [Description("The file in which a Jupyter client says where to meet.")]
    public string ConnectionFile { get; init; } = "";
}
