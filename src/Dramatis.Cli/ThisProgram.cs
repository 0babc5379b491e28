namespace Dramatis.Cli;

/// <summary>This very build of the command.</summary>
internal static class ThisProgram
{
    /// <summary>What starts it again: a program and its first arguments.</summary>
    public static string[] Command { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
        ? [Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "Dramatis.Cli.dll")]
        : [Environment.ProcessPath!];
}
