using System.Collections;

namespace FiscalRules.Tests.Quantities;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string> same = [string.Concat("", "a"), "b"];
        Assert.True(list == same && list.Equals(same) && list.Equals((object)same) && !(list != same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "c")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    [InlineData]
    public void Lists_that_differ_in_an_item_in_order_or_in_length_differ(params string[] items)
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string> other = [.. items];
        Assert.True(list != other && !(list == other) && !list.Equals(other));
    }

    [Fact]
    public void The_hash_depends_on_the_order() =>
        Assert.NotEqual(((ValueList<int>)[1, 2, 3]).GetHashCode(), ((ValueList<int>)[3, 2, 1]).GetHashCode());

    [Fact]
    public void A_list_is_equal_to_no_other_thing()
    {
        ValueList<int> list = [1];
        Assert.False(list.Equals(null));
        Assert.False(list == null);
        Assert.False(null == list);
        Assert.False(list.Equals((object)new[] { 1 }));
    }

    [Theory]
    [InlineData(null, null)]
    public void Two_missing_lists_are_equal(ValueList<int>? left, ValueList<int>? right)
    {
        Assert.True(left == right);
        Assert.False(left != right);
    }

    [Fact]
    public void A_missing_item_is_refused_by_its_index()
    {
        Assert.Contains("item 1", Assert.Throws<ArgumentException>("items", () => (ValueList<string>)["a", null!]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("items", () => new[] { "a", null! }.ToValueList());
    }

    [Fact]
    public void A_missing_value_is_an_item()
    {
        ValueList<Kronor?> list = [null, Kronor.Zero];
        Assert.Equal(list, [null, Kronor.Zero]);
        Assert.Equal(list.GetHashCode(), ((ValueList<Kronor?>)[null, Kronor.Zero]).GetHashCode());
        Assert.NotEqual(list, [Kronor.Zero, null]);
        Assert.NotEqual(list, [Kronor.Zero]);
    }

    [Fact]
    public void Empty_lists_are_equal() => Assert.Equal((0, ValueList.Create<int>([])), (((ValueList<int>)[]).Count, []));

    [Fact]
    public void A_list_does_not_see_later_changes_of_what_it_was_made_of()
    {
        int[] array = [1, 2];
        List<int> sequence = [1, 2];
        ValueList<int> spread = [.. array];
        var created = ValueList.Create<int>(array);
        var listed = array.ToValueList();
        var fromSequence = sequence.ToValueList();
        (array[0], sequence[0]) = (9, 9);
        Assert.All([spread, created, listed, fromSequence], static list => Assert.Equal([1, 2], list));
    }

    [Fact]
    public void A_list_of_a_list_is_itself()
    {
        ValueList<int> list = [1, 2];
        Assert.Same(list, list.ToValueList());
    }

    [Fact]
    public void A_list_is_read_only_to_those_who_know_it_by_an_interface() =>
        Assert.False((object)(ValueList<int>)[1] is IList or ICollection<int> or IList<int>);

    [Fact]
    public void The_items_come_in_order_however_they_are_asked_for()
    {
        ValueList<int> list = [3, 1, 2];
        var items = new List<int>();
        foreach (var item in list)
            items.Add(item);
        Assert.Equal([3, 1, 2], items);
        Assert.Equal([3, 1, 2], list.AsSpan().ToArray());
        Assert.Equal([3, 1, 2], ((IEnumerable<int>)list).ToArray());
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Equal((3, 1, 2, 3), (list[0], list[1], list[2], list.Count));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void An_index_that_is_none_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>("index", () => ((ValueList<int>)[1, 2])[number]);

    [Fact]
    public void An_empty_list_has_no_index() =>
        Assert.Throws<ArgumentOutOfRangeException>("index", () => ((ValueList<int>)[])[0]);

    [Fact]
    public void A_missing_sequence_is_refused_by_its_name() =>
        Assert.Throws<ArgumentNullException>("items", () => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void A_list_prints_its_items() =>
        Assert.Equal(("[a, b]", "[]"), (((ValueList<string>)["a", "b"]).ToString(), ((ValueList<string>)[]).ToString()));

    [Fact]
    public void A_record_that_holds_a_list_is_equal_by_its_items() => Assert.Equal(new Holder([1, 2]), new Holder([1, 2]));

    private sealed record Holder(ValueList<int> Items);
}
