using PuppeteerSharp;
using Xunit;

namespace Dramatis.Testing;

/// <summary>A page in headless Chromium with the network cut off.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    private readonly IBrowser browser;
    private readonly IPage page;
    private readonly List<string> requests = [];
    private readonly List<string> errors = [];

    private BrowserPage(IBrowser browser, IPage page)
    {
        this.browser = browser;
        this.page = page;
        page.Request += (_, e) => requests.Add(e.Request.Url);
        page.PageError += (_, e) => errors.Add(e.Message);
        page.Dialog += async (_, e) =>
        {
            errors.Add("dialog: " + e.Dialog.Message);
            await e.Dialog.Dismiss();
        };
    }

    /// <summary>The addresses that the page asked for, other than itself and data that it holds.</summary>
    public IEnumerable<string> Outside => requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal) && !r.StartsWith("blob:", StringComparison.Ordinal)).Skip(1);

    /// <summary>Whether there is a browser on this machine.</summary>
    public static bool IsThere => Find() is not null;

    /// <summary>Errors of scripts, and dialogs that scripts opened.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Opens a file. The test is skipped where there is no Chromium.</summary>
    public static Task<BrowserPage> OpenAsync(string file, int width = 1200, int height = 900) => OpenAsync(new Uri(Path.GetFullPath(file)), width, height);

    /// <summary>Opens an address of this machine. The test is skipped where there is no Chromium.</summary>
    public static async Task<BrowserPage> OpenAsync(Uri address, int width = 1200, int height = 900)
    {
        ArgumentNullException.ThrowIfNull(address);
        var program = Find();
        Assert.SkipWhen(program is null, "No Chromium on this machine: install one, or name it in CHROME_PATH. .ci/run does.");
        var browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--proxy-server=127.0.0.1:9"],
        });
        var page = await browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = height });
        var opened = new BrowserPage(browser, page);
        await page.GoToAsync(address.AbsoluteUri);
        return opened;
    }

    /// <summary>Moves the mouse to the middle of what an expression gives (an element), and clicks there.</summary>
    public async Task ClickAsync(string element)
    {
        await page.EvaluateExpressionAsync<object>($"({element}).scrollIntoView({{block:'center'}})");
        var place = await page.EvaluateExpressionAsync<double[]>($"(function(b){{return[b.left+b.width/2,b.top+b.height/2];}})(({element}).getBoundingClientRect())");
        await page.Mouse.MoveAsync((decimal)place[0] - 2, (decimal)place[1]);
        await page.Mouse.MoveAsync((decimal)place[0], (decimal)place[1]);

        // plotly.js looks for what is under the mouse at most every 50 ms, and takes a click for one on what it found.
        await Task.Delay(150);
        await page.Mouse.ClickAsync((decimal)place[0], (decimal)place[1]);
    }

    public Task<T> EvaluateAsync<T>(string script) => page.EvaluateExpressionAsync<T>(script);

    /// <summary>Evaluates a script while the page is as it would be printed.</summary>
    public async Task<T> PrintedAsync<T>(string script)
    {
        await page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);
        var result = await EvaluateAsync<T>(script);
        await page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Screen);
        return result;
    }

    /// <summary>Waits until a condition holds; what it is waiting for is told when it does not within the time.</summary>
    public async Task WaitForAsync(string condition, int seconds = 20)
    {
        try
        {
            await page.WaitForExpressionAsync(condition, new WaitForFunctionOptions { Timeout = seconds * 1000 });
        }
        catch (WaitTaskTimeoutException)
        {
            Assert.Fail($"The page never came to this: {condition}. Errors: {string.Join("; ", errors)}");
        }
    }

    /// <summary>Waits until a condition holds in one of the frames of the page.</summary>
    public async Task WaitForInFramesAsync(string condition, int seconds = 20)
    {
        for (var waited = 0; waited < 5 * seconds; waited++)
        {
            foreach (var frame in page.Frames)
            {
                try
                {
                    if (await frame.EvaluateExpressionAsync<bool>(condition))
                    {
                        return;
                    }
                }
                catch (PuppeteerException)
                {
                    // A frame that is just coming or going.
                }
            }

            await Task.Delay(200);
        }

        Assert.Fail($"No frame of the page came to this: {condition}. Errors: {string.Join("; ", errors)}");
    }

    /// <summary>Saves a picture of the whole page, or of what is seen of it, under <c>artifacts/screenshots</c>, to be looked at.</summary>
    public async Task ScreenshotAsync(string name, bool fullPage = true)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(Path.Combine(folder, name + ".png"), new ScreenshotOptions { FullPage = fullPage });
    }

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);
}
