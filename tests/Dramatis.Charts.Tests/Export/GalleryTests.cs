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
}
