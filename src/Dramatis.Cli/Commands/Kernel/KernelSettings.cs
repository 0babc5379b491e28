using System.ComponentModel;
using System.Diagnostics;
using Dramatis.Notebooks.Jupyter;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands.Kernel;

/// <summary>Where the kernel’s specs are.</summary>
public class KernelSettings : CommandSettings
{
    /// <summary>For the current user.</summary>
    [CommandOption("--user")]
    [Description("For the current user: the default.")]
    public bool User { get; init; }

    /// <summary>Below an installation’s prefix.</summary>
    [CommandOption("--prefix <DIR>")]
    [Description("Below DIR/share/jupyter, such as a Python environment’s folder.")]
    public string? Prefix { get; init; }

    /// <summary>Below the prefix of the Python that is on the path.</summary>
    [CommandOption("--sys-prefix")]
    [Description("In the Python environment that is on the path.")]
    public bool SysPrefix { get; init; }

    internal KernelSpecs Specs()
    {
        if ((User ? 1 : 0) + (Prefix is null ? 0 : 1) + (SysPrefix ? 1 : 0) > 1)
        {
            throw new UsageException("--user, --prefix and --sys-prefix: choose one of them.");
        }

        return Prefix is not null ? KernelSpecs.OfPrefix(Path.GetFullPath(Prefix)) : SysPrefix ? KernelSpecs.OfPrefix(PythonPrefix()) : KernelSpecs.OfUser();
    }

    private static string PythonPrefix()
    {
        foreach (var python in new[] { "python3", "python" })
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import sys; print(sys.prefix)"]) { RedirectStandardOutput = true })!;
                var prefix = process.StandardOutput.ReadToEnd().Trim();
                process.WaitForExit();
                if (process.ExitCode == 0 && prefix.Length > 0)
                {
                    return prefix;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // Not this one.
            }
        }

        throw new DramatisException("--sys-prefix: there is no Python on the path. Use --user, or name the environment’s folder with --prefix.");
    }
}
