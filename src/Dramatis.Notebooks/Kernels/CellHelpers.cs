using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Dramatis.Notebooks.Kernels;

/// <summary>What every cell can call by its bare name.</summary>
/// <remarks>
/// In place of the engine’s own <c>display</c>, which hands out another handle than that of what it shows, so that nothing shown
/// could be updated. (The extension <c>Display()</c> is the engine’s and stays so: its namespace is <c>System</c>.)
/// </remarks>
public static class CellHelpers
{
    /// <summary>Shows <paramref name="value"/> in the cell that is running.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The forms to show it in; by default those of its type.</param>
    /// <returns>The handle by which a later line or cell puts another value in its place.</returns>
    /// <example><code>var progress = display("0 of 10"); progress.Update("1 of 10");</code></example>
    public static DisplayedValue display(object value, params string[] mimeTypes) =>
        KernelInvocationContext.Current is { } cell ? cell.Display(value, mimeTypes) : DisplayExtensions.Display(value, mimeTypes);

    /// <summary>HTML to show as it is.</summary>
    /// <example><code>HTML("&lt;b&gt;bold&lt;/b&gt;")</code></example>
    public static IHtmlContent HTML(string html) => new HtmlString(html);
}
