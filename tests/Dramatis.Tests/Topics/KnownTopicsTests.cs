using Dramatis.Topics.Models;

namespace Dramatis.Tests.Topics;

public class KnownTopicsTests
{
    public static TheoryData<string> Methods => ["nmf", "nmf by chance", "lda", "lightlda"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_model_recovers_topics_that_texts_were_drawn_from(string name)
    {
        ITopicMethod method = name switch
        {
            "nmf" => new Nmf(),
            "nmf by chance" => new Nmf { Start = NmfStart.Random },
            "lda" => new GibbsLda { Iterations = 300 },
            _ => new LightLda(),
        };
        var terms = TermMatrix.Count(KnownTopics.Passages(800));
        var fit = method.Fit(new TopicInput(terms), KnownTopics.K, 1);

        Assert.InRange(KnownTopics.Recovered(terms, fit.Terms), 0.95, 1.0001);
    }
}
