using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Reports;

/// <summary>Puts the images that a text cell names into the page.</summary>
internal static class ImageData
{
    private const string Attachment = "attachment:";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The image at <paramref name="url"/> as a <c>data:</c> URL; null if it is no file near the notebook and none of the cell’s attachments.</summary>
    public static string? Of(string url, Cell cell, string folder)
    {
        var name = Uri.UnescapeDataString(url.StartsWith(Attachment, StringComparison.Ordinal) ? url[Attachment.Length..] : url);
        if (!Types.TryGetValue(Path.GetExtension(name), out var type))
        {
            return null;
        }

        if (name.Length < url.Length && url.StartsWith(Attachment, StringComparison.Ordinal))
        {
            return Json.Text(cell.Json["attachments"]?[name]?[type]) is { Length: > 0 } data ? Url(type, data) : null;
        }

        var file = Path.Combine(folder, name);
        return File.Exists(file) ? Url(type, Convert.ToBase64String(File.ReadAllBytes(file))) : null;
    }

    /// <summary>An image in base 64 as a URL.</summary>
    public static string Url(string type, string base64) => $"data:{type};base64,{string.Concat(base64.Split('\n', '\r', ' '))}";
}
