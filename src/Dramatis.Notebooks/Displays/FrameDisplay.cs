using System.Reflection;
using Deedle;
using Dramatis.Charts.Tables;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows Deedle’s frames and series as clean tables, whatever their keys are.</summary>
internal static class FrameDisplay
{
    private const int MaxRows = 50;

    public static string ToHtml(object frame) => Call(nameof(FrameToHtml), typeof(Frame<,>), frame);

    public static string ToText(object frame) => Call(nameof(FrameToText), typeof(Frame<,>), frame);

    public static string ToCsv(object frame) => Call(nameof(FrameToCsv), typeof(Frame<,>), frame);

    public static string SeriesToHtml(object series) => Call(nameof(SeriesToHtml), typeof(Series<,>), series);

    public static string SeriesToText(object series) => Call(nameof(SeriesToText), typeof(Series<,>), series);

    private static string FrameToHtml<TRow, TColumn>(Frame<TRow, TColumn> frame)
        where TRow : notnull
        where TColumn : notnull => FrameHtml.Write(frame, MaxRows);

    private static string FrameToText<TRow, TColumn>(Frame<TRow, TColumn> frame)
        where TRow : notnull
        where TColumn : notnull => FrameText.Write(frame, MaxRows);

    private static string FrameToCsv<TRow, TColumn>(Frame<TRow, TColumn> frame)
        where TRow : notnull
        where TColumn : notnull => FrameCsv.Write(frame, MaxRows);

    private static string SeriesToHtml<TKey, TValue>(Series<TKey, TValue> series)
        where TKey : notnull => FrameHtml.Write(FrameOf(series), MaxRows);

    private static string SeriesToText<TKey, TValue>(Series<TKey, TValue> series)
        where TKey : notnull => FrameText.Write(FrameOf(series), MaxRows);

    private static Frame<TKey, string> FrameOf<TKey, TValue>(Series<TKey, TValue> series)
        where TKey : notnull => Frame.FromColumns([KeyValuePair.Create("value", series)]);

    private static string Call(string method, Type generic, object value)
    {
        var type = value.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != generic)
        {
            type = type.BaseType!;
        }

        return (string)typeof(FrameDisplay).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Single(m => m.Name == method && m.IsGenericMethodDefinition).MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value])!;
    }
}
