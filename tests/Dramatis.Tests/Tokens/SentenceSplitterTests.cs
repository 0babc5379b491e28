using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Iran agreed. Iraq did not.", "Iran agreed.|Iraq did not.")]
    [InlineData("He met Mr. Zarif. They talked.", "He met Mr. Zarif.|They talked.")]
    [InlineData("He met Gen. David H. Petraeus in Baghdad.", "He met Gen. David H. Petraeus in Baghdad.")]
    [InlineData("The U.S. Army left the U.S. It came back.", "The U.S. Army left the U.S.|It came back.")]
    [InlineData("After the Sept. 11, 2001, attacks they met.", "After the Sept. 11, 2001, attacks they met.")]
    [InlineData("It grew by 3.5 percent. Then it fell.", "It grew by 3.5 percent.|Then it fell.")]
    [InlineData("It arrived at 9 a.m. The talks began.", "It arrived at 9 a.m.|The talks began.")]
    [InlineData("“Zarif agreed,” he added. “We hoped.” Some left.", "“Zarif agreed,” he added.|“We hoped.”|Some left.")]
    [InlineData("“Really?” he asked. “Yes!” she said.", "“Really?” he asked.|“Yes!” she said.")]
    [InlineData("\"Is it so?\" He left.", "\"Is it so?\"|He left.")]
    [InlineData("They waited ... and waited. Then … Nothing.", "They waited ... and waited.|Then …|Nothing.")]
    [InlineData("They waited . . . and left. . . . Then nothing.", "They waited . . . and left.|. . . Then nothing.")]
    [InlineData("(He left. She stayed.) They met.", "(He left.|She stayed.)|They met.")]
    [InlineData("Acme Inc. Chairman Bob Roe spoke.", "Acme Inc. Chairman Bob Roe spoke.")]
    [InlineData("He works at Acme Inc. He is happy.", "He works at Acme Inc.|He is happy.")]
    [InlineData("See No. 5 or vol. 3, pp. 10. Then stop.", "See No. 5 or vol. 3, pp. 10.|Then stop.")]
    [InlineData("1. First point\n2. Second point", "1. First point|2. Second point")]
    [InlineData("これは本です。それはペンです。", "これは本です。|それはペンです。")]
    [InlineData("Who? Me!", "Who?|Me!")]
    [InlineData("No mark at the end", "No mark at the end")]
    [InlineData("“Until then, why bother?” Mr. Zelikow said. They left.", "“Until then, why bother?” Mr. Zelikow said.|They left.")]
    [InlineData("“Really?” He said nothing.", "“Really?”|He said nothing.")]
    [InlineData("“Stop!” Ana Lima ran.", "“Stop!”|Ana Lima ran.")]
    [InlineData("He teaches (He was an engineer.) at home. Yes.", "He teaches (He was an engineer.) at home.|Yes.")]
    [InlineData("“It is so” (Roe 55). It ends.", "“It is so” (Roe 55).|It ends.")]
    [InlineData("A martyr.[1] The emperor, (type 2).10 This is new.", "A martyr.[1]|The emperor, (type 2).10|This is new.")]
    [InlineData("1) The first 2) The second", "1) The first|2) The second")]
    [InlineData("a. The first b. The second", "a. The first|b. The second")]
    [InlineData("• 9. Stop • 10. Rest", "• 9. Stop|• 10. Rest")]
    [InlineData("⁃3. Sit ⁃4. Stand ‣ Walk", "⁃3. Sit|⁃4. Stand|‣ Walk")]
    [InlineData("It is . . . I never knew. It is . . . He never knew.", "It is . . . I never knew.|It is . . .|He never knew.")]
    [InlineData("He left at 6 P.M. Travelers stayed. At 9 a.m. Tuesday they met.", "He left at 6 P.M.|Travelers stayed.|At 9 a.m. Tuesday they met.")]
    [InlineData("You and I. Did Albert I. Jones go?", "You and I.|Did Albert I. Jones go?")]
    [InlineData("i went home. it was late. nobody came", "i went home.|it was late.|nobody came")]
    [InlineData("The med. staff is kind.", "The med. staff is kind.")]
    [InlineData("\"Stop! Who goes there?\" he cried. No one spoke.", "\"Stop! Who goes there?\" he cried.|No one spoke.")]
    [InlineData("She said, 'Go. They're coming!' Then she ran.", "She said, 'Go. They're coming!'|Then she ran.")]
    [InlineData("The boys' hats fell. It was the girls' turn.", "The boys' hats fell.|It was the girls' turn.")]
    [InlineData("A 6\" pipe broke. A 9\" pipe held.", "A 6\" pipe broke.|A 9\" pipe held.")]
    [InlineData("“He never closes his quotes. He goes on.", "“He never closes his quotes.|He goes on.")]
    public void Marks_and_abbreviations(string text, string expected) => AssertSentences(text, expected);

    [Theory]
    [InlineData("<p>It rained. <em>It poured.</em></p><p>We stayed", "It rained.|It poured.|We stayed")]
    [InlineData("<h2 class=\"top\">A heading</h2> <!-- a note --> The text<br/>goes on", "A heading|The text|goes on")]
    [InlineData("Write to <ana@example.org>. If 3 <b and a> 5, stop.", "Write to <ana@example.org>.|If 3 <b and a> 5, stop.")]
    public void Tags_of_HTML_are_no_text(string text, string expected)
    {
        var document = TokenizedDocument.From(new Document("x", text));

        Assert.Equal(expected, string.Join('|', document.Sentences.Select(document.TextOf)));
        var kept = TokenizedDocument.From(document.Document, new TokenizerOptions { KeepMarkup = true });
        Assert.Equal(text.Count(c => c == '<'), kept.Tokens.Count(t => text[t.Start] == '<'));
        Assert.Contains('<', string.Concat(kept.Sentences.Select(kept.TextOf)));
    }

    [Theory]
    [InlineData("after President George W.\nBush described Iran.\nNext one.", "after President George W.⏎Bush described Iran.|Next one.")]
    [InlineData("a line that goes\non below.", "a line that goes⏎on below.")]
    [InlineData("A Heading\n\nThe text begins.", "A Heading|The text begins.")]
    [InlineData("A Heading\nThe text begins.", "A Heading|The text begins.")]
    [InlineData("One.\r\nTwo.\rThree.", "One.|Two.|Three.")]
    [InlineData("It was said,\nHe agreed.", "It was said,⏎He agreed.")]
    public void Line_ends(string text, string expected) => AssertSentences(text, expected);

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        const string text = "The previously undisclosed meetings, which were held in the city of\n"
            + "Geneva with the ambassador, continued even after the troops went to\n"
            + "Baghdad in April of that year. A second sentence stands in this text\n"
            + "Too, with a capital at the line’s start.\n\nA second paragraph.";
        var document = TokenizedDocument.From(new Document("x", text));

        Assert.Equal(2, document.Paragraphs.Length);
        Assert.Equal(3, document.Sentences.Length);
    }

    private static void AssertSentences(string text, string expected)
    {
        var document = TokenizedDocument.From(new Document("x", text));
        Assert.Equal(expected, string.Join('|', document.Sentences.Select(s => document.Document[s.Span].Replace("\n", "⏎", StringComparison.Ordinal))));
    }
}
