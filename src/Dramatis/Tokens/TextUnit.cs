namespace Dramatis.Tokens;

/// <summary>The stretches of text that a corpus is cut into, to count within each.</summary>
public enum TextUnit
{
    /// <summary>Sentences, as <see cref="SentenceSplitter"/> finds them.</summary>
    Sentence,

    /// <summary>Paragraphs, as <see cref="ParagraphSplitter"/> finds them.</summary>
    Paragraph,

    /// <summary>Whole documents.</summary>
    Document,
}
