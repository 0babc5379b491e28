using Dramatis.Notebooks.Tests.Languages;
using Microsoft.DotNet.Interactive.Events;

namespace Dramatis.Notebooks.Tests.Running;

/// <summary>A researcher’s own loops: they do what they would do anywhere, and stop when they are told to.</summary>
public sealed class InterruptedLoopTests : IDisposable
{
    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Theory]
    [InlineData("while (true) n++;")]
    [InlineData("while (true)\n    // for ever\n    n++;")]
    [InlineData("while (true) { n++; }")]
    [InlineData("while (true)\n{\n    n++;\n}")]
    [InlineData("while (true) { if (n % 2 == 0) { n++; continue; } n++; }")]
    [InlineData("while (true) ;")]
    [InlineData("do n++; while (true);")]
    [InlineData("for (;;) n++;")]
    [InlineData("for (var i = 0; i >= 0; i = (i + 1) % 7) for (var j = 0; j < 3; j++) if (j == 1) n++; else n--;")]
    [InlineData("foreach (var i in Endless()) n += i;")]
    [InlineData("foreach (var (i, j) in Endless().Select(i => (i, i))) n += i;")]
    [InlineData("Endless().Select(i => { n += i; return i; }).Count();")]
    [InlineData("Endless().Select(delegate (int i) { n += i; return i; }).Count();")]
    [InlineData("Forever();")]
    [InlineData("new Clock().Run();")]
    [InlineData("Tree(60);")]
    [InlineData("await Task.Run(() => { while (true) n++; });")]
    [InlineData("Parallel.For(0, 4, i => { while (true) Interlocked.Increment(ref n); });")]
    [InlineData("while (true) { try { n++; } catch { } }")]
    [InlineData("while (true) { var text = new string('a', 1000).ToUpperInvariant(); n += text.Split('b').Select(x => x.Length).ToList().Count; }")]
    public async Task A_loop_without_end_stops_by_itself(string loop)
    {
        cells.Run("""
            var n = 0;
            var how = "it was aborted";
            IEnumerable<int> Endless() { while (true) yield return 1; }
            int Tree(int depth) { if (depth == 0) return 1; return Tree(depth - 1) + Tree(depth - 1); }
            void Forever() { while (true) n++; }
            class Clock { public int Ticks; public void Run() { while (true) Ticks++; } }
            """);
        await cells.InterruptOnceItShowsAsync($$"""
            display("begun");
            try
            {
                {{loop}}
            }
            catch (Exception e) when ((e is AggregateException all ? all.Flatten().InnerExceptions[0] : e) is OperationCanceledException or ThreadInterruptedException)
            {
                how = "it was asked to stop";
            }
            """);

        Assert.Equal("it was asked to stop", cells.Run("how"));
    }

    [Theory]
    [InlineData("var s = 0; for (var i = 0; i < 3; i++) for (var j = 0; j < 3; j++) if (i == j) s += i; else s -= j; s", "-3")]
    [InlineData("var s = \"\"; foreach (var c in \"a{b}//c\") s = c + s; s", "c//}b{a")]
    [InlineData("var i = 0; do i++; while (i < 5); i", "5")]
    [InlineData("var i = 0;\nwhile (i < 5) // five\n#if !NEVER\n    i++;\n#else\n    i--;\n#endif\ni", "5")]
    [InlineData("var i = 0; again: i++; while (true) { if (i < 9) goto again; break; } i", "9")]
    [InlineData("string.Join(' ', new[] { 3, 1, 2 }.OrderBy(x => { return x; }))", "1 2 3")]
    [InlineData("int Sum(int n) { var s = 0; while (n > 0) s += n--; return s; } Sum(10)", "55")]
    [InlineData("async IAsyncEnumerable<int> Ticks() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }\nvar s = 0; await foreach (var i in Ticks()) s += i; s", "3")]
    public void A_loop_that_nobody_stops_does_what_it_says(string cell, string shown) => Assert.Equal(shown, cells.Run(cell));

    [Theory]
    [InlineData("var i = 0; while (i < 2) { i++; } i + nothing", 1, 39)]
    [InlineData("for (var i = 0; i < 2; i++) for (;;) nothing();", 1, 38)]
    [InlineData("while (false)\n    ;\nnothing();", 3, 1)]
    [InlineData("while (true) { var = 3; }", 1, 16)]
    public void An_error_is_where_its_author_sees_it(string cell, int line, int column) =>
        Assert.StartsWith($"({line},{column}): error", cells.Fail(cell), StringComparison.Ordinal);

    [Fact]
    public void A_warning_is_where_its_author_sees_it()
    {
        var produced = cells.Send("while (false) { } int F() { for (var i = 0; i < 1; i++) ; int unused = 1; return 2; }").OfType<DiagnosticsProduced>().Single();

        Assert.Contains(produced.Diagnostics, d => d.Code == "CS0219" && d.LinePositionSpan.Start.Character == 62);
    }

    [Fact]
    public async Task A_person_s_own_function_tidies_up_when_its_loop_is_stopped()
    {
        cells.Run("""
            var tidied = 0;
            class Workshop(Action tidy) : IDisposable { public void Dispose() { tidy(); } }
            """);
        await cells.InterruptOnceItShowsAsync("display(\"begun\"); using (new Workshop(() => tidied++)) while (true) ;");

        Assert.Equal("1", cells.Run("tidied"));
    }
}
