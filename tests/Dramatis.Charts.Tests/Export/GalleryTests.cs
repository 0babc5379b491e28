using System.Security.Cryptography;
using System.Text;
using Dramatis.Charts.Export;

namespace Dramatis.Charts.Tests.Export;

public class GalleryTests(BrowserDrawing browser) : IClassFixture<BrowserDrawing>
{
    [Theory]
    [MemberData(nameof(Gallery.Names), MemberType = typeof(Gallery))]
    public async Task A_browser_draws_the_same(string name)
    {
        var json = Gallery.Json(name);
        var differences = await browser.CompareAsync(name, json, FigureSvg.Write(json));
        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Fact]
    public void Every_svg_is_the_bytes_that_were_looked_at()
    {
        var actual = Gallery.Names.Select(row => row.Data).Select(name => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FigureSvg.Write(Gallery.Json(name)))))}  {name}.svg\n").ToList();
        var expected = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Dramatis.Charts.Tests", "Export", "Gallery", "svg.sha256"));
        var found = Path.Combine(Repository.Root, "artifacts", "svg.sha256");
        Directory.CreateDirectory(Path.GetDirectoryName(found)!);
        File.WriteAllText(found, string.Concat(actual));

        var changed = actual.Except(expected.Split('\n').Select(line => line + "\n"));
        Assert.True(string.Concat(actual) == expected, $"Look at these figures; if they are as they should be, {found} becomes the new list:\n{string.Concat(changed)}");
    }
}
