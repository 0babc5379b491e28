using System.Diagnostics;
using System.Globalization;
using Dramatis.Charts.Export.Drawing;
using SkiaSharp;

namespace Dramatis.Charts.Export.Browsers;

/// <summary>A Chrome, Edge or Chromium that is installed, for what plotly.js draws with the graphics card.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The pixels of a figure.</summary>
    /// <param name="figure">Its JSON, such as may stand in HTML.</param>
    /// <param name="size">Its size.</param>
    /// <param name="dpi">The pixels an inch of paper.</param>
    /// <param name="kinds">What needs a browser, for the error.</param>
    /// <exception cref="DramatisException">There is no browser, or it doesn’t draw the figure.</exception>
    public static RasterImage Draw(string figure, FigureSize size, double dpi, IReadOnlyList<string> kinds)
    {
        var program = Find() ?? throw new DramatisException(
            $"Traces of type {string.Join(", ", kinds)} are drawn by a browser only, and no Chrome, Edge or Chromium is installed. Install one (or name it in CHROME_PATH), save the figure as .html, or draw the same numbers as another type.");
        var folder = Directory.CreateTempSubdirectory("dramatis-figure-").FullName;
        try
        {
            var (page, picture) = (Path.Combine(folder, "figure.html"), Path.Combine(folder, "figure.png"));
            File.WriteAllText(page, Page(figure, size));
            Run(program, folder, page, picture, size, size.PointsPerPixel * dpi / 72);
            using var bitmap = File.Exists(picture) ? SKBitmap.Decode(picture) : null;
            return bitmap is null
                ? throw new DramatisException($"{program} left no picture of the figure. Save it as .html and look whether it draws there.")
                : RasterImage.Decode("data:image/png;base64," + Convert.ToBase64String(File.ReadAllBytes(picture)))!;
        }
        finally
        {
            Delete(folder);
        }
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named ? named : Places().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name + ending)));
        if (OperatingSystem.IsMacOS())
        {
            return found.Concat(["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"]);
        }

        var programs = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }.Select(Environment.GetFolderPath).Where(p => p.Length > 0);
        return OperatingSystem.IsWindows()
            ? found.Concat(programs.SelectMany(p => new[] { Path.Combine(p, @"Google\Chrome\Application\chrome.exe"), Path.Combine(p, @"Microsoft\Edge\Application\msedge.exe") }))
            : found;
    }

    private static void Run(string program, string folder, string page, string picture, FigureSize size, double scale)
    {
        var start = new ProcessStartInfo(program)
        {
            // Standard output is the kit’s own.
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--proxy-server=127.0.0.1:9", "--enable-unsafe-swiftshader",
            "--virtual-time-budget=10000", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--screenshot={picture}",
            string.Create(CultureInfo.InvariantCulture, $"--window-size={Math.Ceiling(size.Width)},{Math.Ceiling(size.Height)}"),
            string.Create(CultureInfo.InvariantCulture, $"--force-device-scale-factor={scale}"), new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new DramatisException($"{program} didn’t draw the figure within {Patience.TotalSeconds} seconds.");
            }
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new DramatisException($"{program} can’t be started. {e.Message}", e);
        }
    }

    private static string Page(string figure, FigureSize size) => string.Create(
        CultureInfo.InvariantCulture,
        $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{{margin:0}}</style><script>{PlotlyScript.Source}</script></head><body><div id=\"f\"></div>"
        + $"<script>var f={figure};"
        + $"Plotly.newPlot('f',f.data,Object.assign({{}},f.layout,{{width:{size.Width},height:{size.Height}}}),{{staticPlot:true}});</script></body></html>");

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A child of the browser may still write to its profile; the system’s folder for such files is cleaned by the system.
        }
    }
}
