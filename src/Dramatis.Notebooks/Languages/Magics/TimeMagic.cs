using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Languages.Magics;

/// <summary><c>#!time</c>: tells how long the cell took.</summary>
internal static class TimeMagic
{
    public static void AddTo(Kernel kernel) => kernel.AddDirective(
        new KernelActionDirective("#!time") { Description = "Tell how long the cell takes." },
        (_, context) =>
        {
            var watch = Stopwatch.StartNew();
            context.OnComplete(done => done.DisplayAs(
                string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds:0.0} ms"), PlainTextFormatter.MimeType));
            return Task.CompletedTask;
        });
}
