using System.Collections.Concurrent;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Progress;

namespace Dramatis.Tests.Progress;

public class LongWorkTests
{
    [Fact]
    public void Every_part_of_the_work_is_told_and_none_after_observing()
    {
        var corpus = Corpus.FromTexts(Enumerable.Range(0, 50).Select(i => ($"d{i}", "Iran agreed.")));
        var heard = new Listener();
        using (LongWork.Observe(heard))
        {
            corpus.Analyze();
        }

        corpus.Analyze();
        Assert.Equal(Enumerable.Range(0, 51).Select(i => new WorkDone("Analyzing documents", i, 50)), heard.Told.OrderBy(w => w.Done));
    }

    [Fact]
    public void Reading_files_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Iran agreed.");
        folder.Write("b.txt", "Iraq agreed.");
        var heard = new Listener();
        using (LongWork.Observe(heard))
        {
            Corpus.Load(folder.Path);
        }

        Assert.Equal(new WorkDone("Reading files", 2, 2), heard.Told.Last());
    }

    private sealed class Listener : IProgress<WorkDone>
    {
        public ConcurrentQueue<WorkDone> Told { get; } = new();

        public void Report(WorkDone value) => Told.Enqueue(value);
    }
}
