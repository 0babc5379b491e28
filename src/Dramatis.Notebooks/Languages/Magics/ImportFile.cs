using Microsoft.DotNet.Interactive.Commands;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary>The command behind <c>#!import</c>. The engine makes it of what the line says.</summary>
internal sealed class ImportFile : KernelDirectiveCommand
{
    /// <summary>The notebook or script, as seen from the current folder.</summary>
    public string? File { get; set; }
}
