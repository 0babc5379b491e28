using System.Text;
using Dramatis.Corpora;

namespace Dramatis.Tests.Corpora;

public sealed class CorpusLoadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_one_document_named_like_it()
    {
        var corpus = Corpus.Load(folder.Write("a.txt", "Iran agreed.\r\n"));

        var document = Assert.Single(corpus.Documents);
        Assert.Equal("a.txt", document.Id);
        Assert.Equal("Iran agreed.\r\n", document.Text);
        Assert.Empty(corpus.Skipped);
    }

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "B.md", "a/z.txt", "a.txt", "é.txt" })
        {
            folder.Write(name, name);
        }

        Assert.Equal(["B.md", "a.txt", "a/z.txt", "b.txt", "é.txt"], Corpus.Load(folder.Path).Documents.Select(d => d.Id));
    }

    [Theory]
    [InlineData("*.txt", "1.txt 2.txt")]
    [InlineData("?.md", "3.md")]
    [InlineData("**/*.txt", "1.txt 2.txt sub/4.txt sub/deep/5.txt")]
    [InlineData("sub/**/*.txt", "sub/4.txt sub/deep/5.txt")]
    [InlineData("s*/4.txt", "sub/4.txt")]
    public void A_glob_picks_files(string pattern, string expected)
    {
        foreach (var name in new[] { "1.txt", "2.txt", "3.md", "sub/4.txt", "sub/deep/5.txt" })
        {
            folder.Write(name, name);
        }

        var corpus = Corpus.Load(Path.Combine(folder.Path, pattern));

        Assert.Equal(expected.Split(' '), corpus.Documents.Select(d => pattern.StartsWith("sub", StringComparison.Ordinal) ? "sub/" + d.Id : d.Id));
    }

    [Fact]
    public void Several_paths_read_each_file_once_and_keep_ids_apart()
    {
        var first = folder.Write("x/a.txt", "one");
        var second = folder.Write("y/a.txt", "two");

        var corpus = Corpus.Load([first, second, Path.Combine(folder.Path, "x")]);

        Assert.Equal(["one", "two"], corpus.Documents.Select(d => d.Text));
        Assert.Equal(2, corpus.Documents.Select(d => d.Id).Distinct().Count());
    }

    public static TheoryData<string, byte[]> Encodings()
    {
        const string text = "Zoë said “no”.\nДа 日本 😀";
        return new TheoryData<string, byte[]>
        {
            { text, new UTF8Encoding(false).GetBytes(text) },
            { text, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] },
            { text, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] },
            { text, Encoding.Unicode.GetBytes(text) },
            { text, [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { text, Encoding.BigEndianUnicode.GetBytes(text) },
            { "plain", Encoding.Unicode.GetBytes("plain") },
            { "plain", Encoding.BigEndianUnicode.GetBytes("plain") },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Utf8_and_utf16_are_read_with_and_without_a_mark(string text, byte[] bytes) =>
        Assert.Equal(text, Corpus.Load(folder.Write("a.txt", bytes)).Documents[0].Text);

    [Fact]
    public void Another_encoding_is_an_error_that_names_file_byte_and_remedy()
    {
        folder.Write("good.txt", "good");
        var path = folder.Write("caf.txt", [(byte)'c', (byte)'a', (byte)'f', 0xE9, (byte)'!']);

        var error = Assert.Throws<DramatisException>(() => Corpus.Load(folder.Path));

        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("byte 3 (0xE9)", error.Message, StringComparison.Ordinal);
        Assert.Contains("CorpusOptions.Windows1252", error.Message, StringComparison.Ordinal);
        Assert.Equal("café!", Corpus.Load(path, CorpusOptions.Windows1252).Documents[0].Text);
    }

    [Fact]
    public void The_fallback_leaves_utf8_as_it_is() =>
        Assert.Equal("café", Corpus.Load(folder.Write("a.txt", "café"), CorpusOptions.Windows1252).Documents[0].Text);

    [Fact]
    public void The_offset_of_a_bad_byte_counts_the_mark()
    {
        var path = folder.Write("a.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]);

        Assert.Contains("byte 4 (0xFF)", Assert.Throws<DramatisException>(() => Corpus.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_left_out_and_listed_where_the_rest_is_good()
    {
        folder.Write("good.txt", "good");
        folder.Write("empty.txt", "");
        folder.Write("blank.txt", " \n\t");
        folder.Write("binary.txt", [1, 2, 0, 3, 0, 0]);
        folder.Write("pdf.txt", "%PDF-1.7");
        folder.Write("letter.docx", "x");
        folder.Write("README.md", "About this folder.");
        folder.Write(".hidden.txt", "x");

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("good.txt", Assert.Single(corpus.Documents).Id);
        Assert.Equal(
            ["README.md", "binary.txt", "blank.txt", "empty.txt", "letter.docx", "pdf.txt"],
            corpus.Skipped.Select(s => Path.GetFileName(s.Path)).Order(StringComparer.Ordinal));
        Assert.All(corpus.Skipped, s => Assert.NotEmpty(s.Reason));
    }

    [Theory]
    [InlineData("empty.txt", new byte[0], "empty")]
    [InlineData("binary.txt", new byte[] { 1, 0, 2, 0, 0 }, "binary")]
    [InlineData("fake.txt", new byte[] { 0x50, 0x4B, 3, 4 }, "ZIP")]
    [InlineData("page.html", new byte[] { 65 }, ".txt and .md")]
    public void A_named_file_that_is_no_text_is_an_error(string name, byte[] bytes, string said) =>
        Assert.Contains(said, Assert.Throws<DramatisException>(() => Corpus.Load(folder.Write(name, bytes))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_a_missing_path_and_a_glob_without_match_are_errors()
    {
        Assert.Contains(".txt and .md", Assert.Throws<DramatisException>(() => Corpus.Load(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("no such file", Assert.Throws<DramatisException>(() => Corpus.Load(Path.Combine(folder.Path, "none"))).Message, StringComparison.Ordinal);
        Assert.Contains("no file matches", Assert.Throws<DramatisException>(() => Corpus.Load(Path.Combine(folder.Path, "*.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("no folder", Assert.Throws<DramatisException>(() => Corpus.Load(Path.Combine(folder.Path, "none", "*.txt"))).Message, StringComparison.Ordinal);
        Assert.Throws<DramatisException>(() => Corpus.Load(" "));
    }

    [Fact]
    public void A_readme_is_read_when_it_is_named() =>
        Assert.Equal("README.md", Corpus.Load(folder.Write("README.md", "text")).Documents[0].Id);

    [Fact]
    public void A_link_round_in_a_circle_is_followed_once()
    {
        folder.Write("sub/a.txt", "a");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "loop"), folder.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets no one make symbolic links.");
        }

        Assert.Equal("sub/a.txt", Assert.Single(Corpus.Load(folder.Path).Documents).Id);
    }
}
