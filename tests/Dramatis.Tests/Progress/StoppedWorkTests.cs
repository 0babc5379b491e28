using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Progress;
using Dramatis.Tokens;
using Dramatis.Topics;
using Dramatis.Topics.Models;

namespace Dramatis.Tests.Progress;

public class StoppedWorkTests
{
    private static readonly Corpus Texts = Corpus.FromTexts([.. Enumerable.Range(0, 60).Select(i => ($"t{i}", i % 2 == 0 ? "The baker baked bread in the oven." : "The sailor sailed a ship from the harbor."))]);

    public static TheoryData<string> Methods => ["nmf", "lda", "lightlda"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Work_that_is_to_stop_stops_and_other_work_does_not(string name)
    {
        ITopicMethod method = name switch { "nmf" => new Nmf(), "lda" => new GibbsLda { Iterations = 20 }, _ => new LightLda { Iterations = 20 } };
        var options = new TopicOptions { Method = method, Unit = TextUnit.Document };
        var text = Texts.Analyze();
        using var stopping = new CancellationTokenSource();
        using (LongWork.StopWhen(stopping.Token))
        {
            Assert.Equal(2, text.Topics(2, options).Topics.Length);
            stopping.Cancel();
            AssertStops(() => text.Topics(2, options));
            AssertStops(() => text.TopicGrid([2, 3], options));
            AssertStops(() => Texts.Analyze());
        }

        Assert.Equal(2, text.Topics(2, options).Topics.Length);
    }

    private static void AssertStops(Action work)
    {
        var thrown = Assert.ThrowsAny<Exception>(work);
        Assert.All(thrown is AggregateException several ? several.Flatten().InnerExceptions : [thrown], e => Assert.IsAssignableFrom<OperationCanceledException>(e));
    }
}
