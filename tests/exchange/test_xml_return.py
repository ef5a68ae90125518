"""The SSDA903 return as XML: the same caseload as its CSV form, and nothing an XML file may hide."""

from __future__ import annotations

import pytest

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange import sources
from iro_desk.exchange.sources import SourceFile
from tests.exchange.samples import CASELOAD, THIS_YEAR, files, public, texts, told

XML = CASELOAD / "xml"
CHILD = """<?xml version='1.0'?>
<EXPSSDA903>
<CHILD><HEADER><CHILDID>001</CHILDID><UPN>UN1</UPN><SEX>F</SEX><DOB>{born}</DOB><ETHNIC>WBRI</ETHNIC>
<UASC>1</UASC><DUC>09/02/2034</DUC>
<AREVIEW><REVIEW>05/05/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><MOTHER /></HEADER>
<EPISODE><DECOM>14/04/2026</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>Z12</PL><DEC /><REC /></EPISODE>
</CHILD></EXPSSDA903>"""


def test_row_X2_the_xml_gives_the_same_caseload_as_the_csv() -> None:
    from_xml, from_csv = files(XML), files(THIS_YEAR)
    assert (from_xml.looked_after, from_xml.reviews) == (65, 99)
    assert not from_xml.stops
    assert len(from_xml.children) == len(from_csv.children)
    for one, other in zip(from_xml.children, from_csv.children, strict=True):
        assert one.child.child_ref == other.child.child_ref
        assert (one.child.born_on, one.child.sex, one.child.is_uasc) == (
            other.child.born_on,
            other.child.sex,
            other.child.is_uasc,
        )
        assert one.care_periods == other.care_periods
        assert one.episodes == other.episodes
        assert one.reviews == other.reviews


def test_the_public_sample_is_read() -> None:
    read = files(public("ssda903", "dfe903-fake-2017-18", "fake_903.xml"))
    assert len(read.children) == 198


def test_longer_placement_codes_than_the_schema_has_are_kept() -> None:
    read = texts(CHILD.format(born="09/02/2016"))
    (child,) = read.children
    assert child.episodes[0].placement_type == "Z12"
    assert child.child.is_uasc
    assert [review.commenced_on for review in child.reviews] == [child.reviews[0].meetings[0].held_on]


def test_a_problem_names_the_part_and_the_line() -> None:
    read = texts(CHILD.format(born="31/02/2016"))
    (stop, *_) = read.stops
    assert "header" in stop.file
    assert stop.row == 3
    assert stop.value == "31/02/2016"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<?xml version='1.0'?><OTHER><CHILD/></OTHER>", "not an SSDA903 return"),
        ("<?xml version='1.0'?><EXPSSDA903><CHILD>", "damaged or cut short"),
        ("<?xml version='1.0'?><EXPSSDA903></EXPSSDA903>", "no child"),
        (
            (
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'other.txt'>]>"
                "<EXPSSDA903><CHILD>&b;</CHILD></EXPSSDA903>"
            ),
            "entities",
        ),
        (
            (
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]>"
                "<EXPSSDA903><CHILD>&c;</CHILD></EXPSSDA903>"
            ),
            "entities",
        ),
    ],
)
def test_check_F3_what_is_no_return_is_refused(content: str, said: str) -> None:
    with pytest.raises(CannotRead, match=said):
        sources.tables(SourceFile(name="return.xml", content=content.encode()))
    read = texts(content)
    assert said in told(read)
    assert read.children == ()


@pytest.mark.parametrize("encoding", ["utf-7", "utf-16"])
def test_check_F3_an_encoding_hides_no_entity(encoding: str) -> None:
    hidden = "<!DOCTYPE EXPSSDA903 [<!ENTITY b 'bb'>]><EXPSSDA903><CHILD>&b;</CHILD></EXPSSDA903>"
    if encoding == "utf-7":
        hidden = hidden.replace("<", "+ADw-").replace("&", "+ACY-")
    content = f"<?xml version='1.0' encoding='{encoding}'?>{hidden}"
    read = texts(content.encode("ascii" if encoding == "utf-7" else encoding))
    assert read.stops
    assert read.children == ()
