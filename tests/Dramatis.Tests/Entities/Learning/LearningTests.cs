using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Learning;
using Dramatis.Tokens;

namespace Dramatis.Tests.Entities.Learning;

public class LearningTests
{
    private static readonly string[] People = ["Zorba", "Quill", "Marn", "Tovik", "Esk", "Brill"];
    private static readonly string[] Places = ["Vell", "Orm", "Duth", "Kassel", "Lorn", "Pesh"];

    [Fact]
    public void What_is_marked_is_learned_and_said_with_confidence()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "names.model");
        EntityTrainer.Train(Marked(), path, new TrainerOptions { LeastCount = 1, Penalty = 0.01f });

        var found = LearnedRecognizer.Load(path).Recognize(TokenizedDocument.From(new Document("x", "Then Dr. Wyndle spoke. They went to Ardmoor by train.")));

        Assert.Equal([EntityType.Person, EntityType.Place], found.Select(f => f.Type));
        Assert.Equal(["Wyndle", "Ardmoor"], found.Select(f => "Then Dr. Wyndle spoke. They went to Ardmoor by train."[f.Span.Start..f.Span.End]));
        Assert.All(found, f => Assert.InRange(f.Confidence, 0.3, 1));
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (Path.Combine(folder.Path, "a.model"), Path.Combine(folder.Path, "b.model"));
        EntityTrainer.Train(Marked(), a, new TrainerOptions { LeastCount = 1 });
        EntityTrainer.Train(Marked(), b, new TrainerOptions { LeastCount = 1 });

        Assert.Equal(File.ReadAllBytes(a), File.ReadAllBytes(b));
    }

    [Fact]
    public void What_a_source_leaves_open_teaches_nothing_against_it()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "names.model");

        // Marked in a third of the documents, left open in the rest: taken as “no name” there, they would be outvoted.
        var documents = Enumerable.Range(0, 30).Select(i => Document($"They met at the {Places[i % 6]}cup again .", i % 3 == 0 ? "O O O O B-MISC O O" : "O O O O O|MISC O O"));
        EntityTrainer.Train(documents, path, new TrainerOptions { LeastCount = 1, Penalty = 0.01f, OpenMisc = 1 });

        Assert.Single(LearnedRecognizer.Load(path).Recognize(Document("They met at the Ormcup again .", "O O O O O O O").Text));
    }

    [Theory]
    [InlineData("no weights")]
    [InlineData("")]
    public void A_file_that_holds_no_weights_is_refused_with_its_name(string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("names.model", text);

        Assert.Contains(path, Assert.Throws<DramatisException>(() => LearnedRecognizer.Load(path)).Message, StringComparison.Ordinal);
        Assert.Throws<DramatisException>(() => LearnedRecognizer.Load(Path.Combine(folder.Path, "missing.model")));
        Assert.Throws<DramatisException>(() => EntityTrainer.Train([], path));
    }

    [Fact]
    public void The_shipped_recognizer_knows_people_places_and_groups_and_leaves_titles_out()
    {
        const string text = "Gen. David H. Petraeus met Iranian officials in Baghdad on Monday, the White House said.";
        var found = LearnedRecognizer.Default.Recognize(TokenizedDocument.From(new Document("x", text)));

        Assert.Equal(
            [("David H. Petraeus", EntityType.Person), ("Iranian", EntityType.Group), ("Baghdad", EntityType.Place), ("White House", EntityType.Org)],
            found.Select(f => (text[f.Span.Start..f.Span.End], f.Type)));
    }

    private static IEnumerable<TaggedDocument> Marked() => Enumerable.Range(0, 36).Select(i => i % 2 == 0
        ? Document($"Then Dr. {People[i / 2 % 6]} spoke .", "O O B-PER O O")
        : Document($"They went to {Places[i / 2 % 6]} by train .", "O O O B-LOC O O O"));

    private static TaggedDocument Document(string words, string tags)
    {
        var tokenized = TokenizedDocument.From(new Document("x", words));
        Assert.Equal(words.Split(' ').Length, tokenized.Tokens.Length);
        return new TaggedDocument(tokenized with { Sentences = tokenized.Paragraphs }, [.. tags.Split(' ')]);
    }
}
