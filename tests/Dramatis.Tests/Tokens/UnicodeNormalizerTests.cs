using System.Text;
using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class UnicodeNormalizerTests
{
    // Expected by Python’s unicodedata: precomposed and decomposed letters, marks out of order, Hangul, ligatures, exclusions.
    [Theory]
    [InlineData("\u0065\u0301", NormalizationForm.FormC, "\u00e9")]
    [InlineData("\u0065\u0301", NormalizationForm.FormD, "\u0065\u0301")]
    [InlineData("\u0065\u0301", NormalizationForm.FormKC, "\u00e9")]
    [InlineData("\u0065\u0301", NormalizationForm.FormKD, "\u0065\u0301")]
    [InlineData("\u1e9b\u0323", NormalizationForm.FormC, "\u1e9b\u0323")]
    [InlineData("\u1e9b\u0323", NormalizationForm.FormD, "\u017f\u0323\u0307")]
    [InlineData("\u1e9b\u0323", NormalizationForm.FormKC, "\u1e69")]
    [InlineData("\u1e9b\u0323", NormalizationForm.FormKD, "\u0073\u0323\u0307")]
    [InlineData("\uac01", NormalizationForm.FormC, "\uac01")]
    [InlineData("\uac01", NormalizationForm.FormD, "\u1100\u1161\u11a8")]
    [InlineData("\uac01", NormalizationForm.FormKC, "\uac01")]
    [InlineData("\uac01", NormalizationForm.FormKD, "\u1100\u1161\u11a8")]
    [InlineData("\u1100\u1161\u11a8", NormalizationForm.FormC, "\uac01")]
    [InlineData("\u1100\u1161\u11a8", NormalizationForm.FormD, "\u1100\u1161\u11a8")]
    [InlineData("\u1100\u1161\u11a8", NormalizationForm.FormKC, "\uac01")]
    [InlineData("\u1100\u1161\u11a8", NormalizationForm.FormKD, "\u1100\u1161\u11a8")]
    [InlineData("\u0061\u0315\u0300\u05ae\u0062", NormalizationForm.FormC, "\u00e0\u05ae\u0315\u0062")]
    [InlineData("\u0061\u0315\u0300\u05ae\u0062", NormalizationForm.FormD, "\u0061\u05ae\u0300\u0315\u0062")]
    [InlineData("\u0061\u0315\u0300\u05ae\u0062", NormalizationForm.FormKC, "\u00e0\u05ae\u0315\u0062")]
    [InlineData("\u0061\u0315\u0300\u05ae\u0062", NormalizationForm.FormKD, "\u0061\u05ae\u0300\u0315\u0062")]
    [InlineData("\u212b", NormalizationForm.FormC, "\u00c5")]
    [InlineData("\u212b", NormalizationForm.FormD, "\u0041\u030a")]
    [InlineData("\u212b", NormalizationForm.FormKC, "\u00c5")]
    [InlineData("\u212b", NormalizationForm.FormKD, "\u0041\u030a")]
    [InlineData("\ufb01\u2460", NormalizationForm.FormC, "\ufb01\u2460")]
    [InlineData("\ufb01\u2460", NormalizationForm.FormD, "\ufb01\u2460")]
    [InlineData("\ufb01\u2460", NormalizationForm.FormKC, "\u0066\u0069\u0031")]
    [InlineData("\ufb01\u2460", NormalizationForm.FormKD, "\u0066\u0069\u0031")]
    [InlineData("\u0958", NormalizationForm.FormC, "\u0915\u093c")]
    [InlineData("\u0958", NormalizationForm.FormD, "\u0915\u093c")]
    [InlineData("\u0958", NormalizationForm.FormKC, "\u0915\u093c")]
    [InlineData("\u0958", NormalizationForm.FormKD, "\u0915\u093c")]
    [InlineData("\U0001d15e", NormalizationForm.FormC, "\U0001d157\U0001d165")]
    [InlineData("\U0001d15e", NormalizationForm.FormD, "\U0001d157\U0001d165")]
    [InlineData("\U0001d15e", NormalizationForm.FormKC, "\U0001d157\U0001d165")]
    [InlineData("\U0001d15e", NormalizationForm.FormKD, "\U0001d157\U0001d165")]
    [InlineData("\u0071\u0307\u0323", NormalizationForm.FormC, "\u0071\u0323\u0307")]
    [InlineData("\u0071\u0307\u0323", NormalizationForm.FormD, "\u0071\u0323\u0307")]
    [InlineData("\u0071\u0307\u0323", NormalizationForm.FormKC, "\u0071\u0323\u0307")]
    [InlineData("\u0071\u0307\u0323", NormalizationForm.FormKD, "\u0071\u0323\u0307")]
    [InlineData("\u0344", NormalizationForm.FormC, "\u0308\u0301")]
    [InlineData("\u0344", NormalizationForm.FormD, "\u0308\u0301")]
    [InlineData("\u0344", NormalizationForm.FormKC, "\u0308\u0301")]
    [InlineData("\u0344", NormalizationForm.FormKD, "\u0308\u0301")]
    public void Normalizes_as_unicode_says(string text, NormalizationForm form, string expected) => Assert.Equal(expected, UnicodeNormalizer.Normalize(text, form));

    [Fact]
    public void Damage_stays_as_it_is() => Assert.Equal("a\uD83Db\u00e9", UnicodeNormalizer.Normalize("a\uD83Dbe\u0301", NormalizationForm.FormC));
}
