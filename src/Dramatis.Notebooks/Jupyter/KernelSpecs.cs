using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Notebooks.Jupyter;

/// <summary>Tells Jupyter’s clients of this kernel: the kernelspecs <c>dramatis</c> and <c>.net-csharp</c>, the name that committed notebooks carry.</summary>
/// <param name="folder">A folder of kernelspecs: <c>…/share/jupyter/kernels</c>.</param>
public sealed class KernelSpecs(string folder)
{
    private const string Mark = "dramatis";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of the kernelspecs.</summary>
    public static IReadOnlyList<string> Names { get; } = ["dramatis", ".net-csharp"];

    /// <summary>The folder of kernelspecs.</summary>
    public string Folder => folder;

    /// <summary>The kernelspecs of the current user, where Jupyter looks for them on this system (or in <c>JUPYTER_DATA_DIR</c>).</summary>
    public static KernelSpecs OfUser() => new(Path.Combine(
        Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } data ? data
        : OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
        : OperatingSystem.IsMacOS() ? Path.Combine(Home, "Library", "Jupyter")
        : Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } xdg ? xdg : Path.Combine(Home, ".local", "share"), "jupyter"),
        "kernels"));

    /// <summary>The kernelspecs below an installation’s prefix, such as that of a Python environment.</summary>
    public static KernelSpecs OfPrefix(string prefix) => new(Path.Combine(prefix, "share", "jupyter", "kernels"));

    /// <summary>Writes the kernelspec <paramref name="name"/>.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="command">The command that starts this very installation.</param>
    /// <param name="replace">Whether to take the place of another program’s kernelspec.</param>
    /// <returns>Whether it was written: a foreign one is left alone unless <paramref name="replace"/> is set.</returns>
    /// <exception cref="DramatisException">The folder can’t be written.</exception>
    public bool Install(string name, IReadOnlyList<string> command, bool replace)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (State(name) == KernelSpecState.Foreign && !replace)
        {
            return false;
        }

        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. command.Concat(["kernel", "jupyter", "{connection_file}"]).Select(a => JsonValue.Create(a))]),
            ["display_name"] = "C# (Dramatis)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { [Mark] = true, ["debugger"] = false },
        };
        WholeFile.Write(Path.Combine(folder, name, "kernel.json"), spec.ToJsonString(Written) + "\n");
        foreach (var (resource, file) in new[] { ("logo-32.png", "logo-32x32.png"), ("logo-64.png", "logo-64x64.png"), ("logo.svg", "logo-svg.svg") })
        {
            using var logo = typeof(KernelSpecs).Assembly.GetManifestResourceStream(resource)!;
            WholeFile.Write(Path.Combine(folder, name, file), logo.CopyTo);
        }

        return true;
    }

    /// <summary>Removes the kernelspec <paramref name="name"/> if it is ours; whether it was.</summary>
    public bool Uninstall(string name)
    {
        if (State(name) != KernelSpecState.Ours)
        {
            return false;
        }

        Directory.Delete(Path.Combine(folder, name), recursive: true);
        return true;
    }

    /// <summary>Whose kernelspec <paramref name="name"/> is.</summary>
    public KernelSpecState State(string name)
    {
        var path = Path.Combine(folder, name, "kernel.json");
        if (!File.Exists(path))
        {
            return KernelSpecState.Missing;
        }

        try
        {
            return JsonNode.Parse(File.ReadAllText(path))?["metadata"]?[Mark] is null ? KernelSpecState.Foreign : KernelSpecState.Ours;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return KernelSpecState.Foreign;
        }
    }

    /// <summary>The command that the kernelspec <paramref name="name"/> starts; empty if it isn’t there.</summary>
    public string Command(string name) => State(name) == KernelSpecState.Missing ? ""
        : string.Join(' ', JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name, "kernel.json")))?["argv"]?.AsArray().Select(a => a?.ToString()) ?? []);

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
}
