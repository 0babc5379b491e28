using System.Net;

namespace Dramatis.Notebooks.Languages.Markup;

/// <summary>Diagrams as HTML that a browser draws with mermaid, which comes with the kit.</summary>
internal static class MermaidHtml
{
    // Packed as it lies in data/: the page unpacks it. RequireJS’s define is hidden from it, so that it defines window.mermaid everywhere.
    private const string Load = """
        window.dramatisMermaid = window.dramatisMermaid || (async function (packed) {
          const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0));
          const source = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
          const script = document.createElement("script");
          script.textContent = source;
          const define = window.define;
          window.define = undefined;
          document.head.appendChild(script).remove();
          window.define = define;
          window.mermaid.initialize({ startOnLoad: false, securityLevel: "strict", htmlLabels: false, flowchart: { htmlLabels: false }, suppressErrorRendering: true });
          return window.mermaid;
        })
        """;

    // Clients render outputs in any order: a diagram waits for the cell that brings mermaid. One after the other: mermaid draws on a place of
    // its own in the page.
    private const string Draw = """
        (function draw() {
          if (!window.dramatisMermaid) return setTimeout(draw, 200);
          document.querySelectorAll("pre.dramatis-mermaid:not([data-drawn])").forEach(function (box) {
            const n = window.dramatisDiagrams = (window.dramatisDiagrams || 0) + 1;
            const source = box.textContent;
            box.dataset.drawn = "waiting";
            window.dramatisMermaid = window.dramatisMermaid.then(async function (mermaid) {
              try {
                box.innerHTML = (await mermaid.render("dramatis-diagram-" + n, source)).svg;
                box.style.whiteSpace = "normal";
                box.style.background = "#fff";
                box.dataset.drawn = "yes";
              } catch (error) {
                box.textContent = source + "\n\n" + error.message;
                box.dataset.drawn = "failed";
              }
              return mermaid;
            });
          });
        })();
        """;

    private static readonly Lazy<string> Packed = new(() => $"<script>{Load}(\"{Convert.ToBase64String(Resource())}\");</script>");

    /// <summary>The script element that brings mermaid to a page, 2.1 MB.</summary>
    public static string Library => Packed.Value;

    /// <summary>The diagram. Where mermaid is not on the page, its source shows.</summary>
    public static string Write(string source) =>
        $"<pre class=\"dramatis-mermaid\" style=\"background:none;border:0;padding:0\">{WebUtility.HtmlEncode(source.Trim())}</pre><script>{Draw}</script>";

    private static byte[] Resource()
    {
        using var stream = typeof(MermaidHtml).Assembly.GetManifestResourceStream("mermaid.min.js.gz")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
