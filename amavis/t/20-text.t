#!/usr/bin/perl -T
# Octets and characters of every kind become valid characters, valid JSON.

use strict;
use warnings;
use utf8;

BEGIN { my ($dir) = __FILE__ =~ m{\A(.*?)[^/]*\z}; unshift @INC, "${dir}lib" }

use Encode qw(encode);
use JSON::PP ();
use Stub qw(load part tainted);
use Test::More;

binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

load('whyblocked.pl');

sub utf8_octets { return encode('UTF-8', $_[0]) }

# what, given, wanted
my @texts = (
    [ 'nothing',            undef,                    undef ],
    [ 'ASCII',              'Eicar',                  'Eicar' ],
    [ 'characters',         "Gr\x{F6}\x{DF}e \x{65E5}", "Größe 日" ],
    [ 'UTF-8 octets',       utf8_octets('Ünicode'),   'Ünicode' ],
    [ 'Latin-1 octets',     "Gr\xF6\xDFe.scr",        'Größe.scr' ],
    [ 'tainted octets',     tainted(utf8_octets('ä')), 'ä' ],
    [ 'a half surrogate in UTF-8', "a\xED\xA0\x80b",  "a\x{FFFD}b" ],
    [ 'beyond Unicode',     do { no warnings; "a\x{110000}b" }, "a\x{FFFD}b" ],
    [ 'controls stay',      "a\r\nBcc: b\x00\x7F",    "a\r\nBcc: b\x00\x7F" ],
    [ 'bidi controls stay', "\x{202E}gpj.exe",        "\x{202E}gpj.exe" ],
    [ 'a number',           12,                       '12' ],
);
for my $row (@texts) {
    my ($what, $given, $wanted) = @$row;
    is(Whyblocked::Text::of($given), $wanted, "text: $what");
}

is(Whyblocked::Text::of('a' x 10, 10), 'a' x 10, 'a text of the right length stays');
is(Whyblocked::Text::of('a' x 11, 10), 'a' x 9 . '…', 'a longer one is cut, and shows it');
is(Whyblocked::Text::of(utf8_octets('ö' x 11), 10), 'ö' x 9 . '…', 'it is cut between characters');
is(Whyblocked::Text::of_lines(utf8_octets("schädlich\n") . "sch\xE4dlich\n"),
    "schädlich\nschädlich\n", 'lines can differ in encoding');

# what, name_declared, wanted
my $raw_utf8 = utf8_octets('Ärger.exe');
my @names = (
    [ 'no name',             undef,                                   undef ],
    [ 'ASCII',               'eicar.txt',                             'eicar.txt' ],
    [ 'RFC 2047',            [ 'Größe 日本.exe', '=?UTF-8?B?R3LDtsOfZQ==?=' ], 'Größe 日本.exe' ],
    [ 'RFC 2231',            [ 'März €.zip', '=?UTF-8?Q?M=C3=A4rz_=E2=82=AC.zip?=' ], 'März €.zip' ],
    [ 'raw 8-bit UTF-8',     [ "Ã\x{201E}rger.exe", $raw_utf8 ],      'Ärger.exe' ],
    [ 'raw 8-bit UTF-8, tainted', [ "Ã\x{201E}rger.exe", tainted($raw_utf8) ], 'Ärger.exe' ],
    [ 'raw 8-bit Latin-1',   "Gr\xF6\xDFe.scr",                       'Größe.scr' ],
    [ 'Latin-1 decoded by amavis', 'Größe.scr',                       'Größe.scr' ],
    [ 'archive member, octets', utf8_octets('Rechnung_März.pdf.exe'), 'Rechnung_März.pdf.exe' ],
    [ 'only the raw form',   '=?UTF-8?B?w4RyZ2VyLmV4ZQ==?=',          'Ärger.exe' ],
    [ 'a decoded form that looks encoded', [ '=?x?Q?y?=.exe', '=?UTF-8?B?PQ==?=' ], '=?x?Q?y?=.exe' ],
    [ 'line breaks',         [ "a\r\nBcc: e\@x.example", '=?UTF-8?Q?a=0D=0A?=' ], "a\r\nBcc: e\@x.example" ],
    [ 'empty strings',       [ '', '' ],                              undef ],
);
for my $row (@names) {
    my ($what, $declared, $wanted) = @$row;
    is(Whyblocked::Text::of(Whyblocked::Parts::name(part(name_declared => $declared))), $wanted,
        "name: $what");
}

my %odd = (
    quotes => qq("\\/), controls => join('', map { chr } 0 .. 0x1F, 0x7F),
    separators => "\x{2028}\x{2029}", wide => "日本 \x{1F600}", number => 1.5, yes => \1,
    none => undef, list => [ 'a', [], {} ],
);
# Without the quick module, all tests run with -I amavis/t/without-xs.
my @classes = grep { $_ eq 'JSON::PP' || !grep { /without-xs/ } @INC } qw(Cpanel::JSON::XS JSON::PP);
is(ref $Whyblocked::Json::writer, $classes[0], "JSON is written by $classes[0]");
for my $class (@classes) {
    local $Whyblocked::Json::writer = Whyblocked::Json::writer($class);
    my $octets = Whyblocked::Json::octets(\%odd);
    ok(!utf8::is_utf8($octets) || $octets !~ /[^\x00-\xFF]/, "JSON is octets, by $class");
    unlike($octets, qr/[\x00-\x1F]/, 'with no control in it');
    my $back = JSON::PP->new->utf8->decode($octets);
    is($back->{$_}, $odd{$_}, "JSON keeps $_") for qw(quotes controls separators wide none);
    like($octets, qr/"number":1.5,.*"yes":true\}\z/, 'and numbers and booleans');
    is_deeply($back->{list}, [ 'a', [], {} ], 'and lists');
    like($octets, qr/\A\{"controls":.*"list":.*"none":.*"number":/, 'and sorts its keys');
}

{
    local $Whyblocked::Json::writer = Whyblocked::Json::writer(undef);
    is(eval { Whyblocked::Json::octets({}) }, undef, 'a host without any module writes nothing');
    like($@, qr/Cpanel::JSON::XS nor JSON::PP/, 'and says why');
}

# what, function, given, wanted
my @numbers = (
    [ number => 743, '743' ], [ number => tainted('743'), '743' ], [ number => '007', '7' ],
    [ number => '', undef ], [ number => 'x', undef ], [ number => 1.5, undef ], [ number => undef, undef ],
    [ decimal => 1795444365.96417, '1795444365.964' ], [ decimal => tainted('1.301'), '1.301' ],
    [ decimal => '100', '100' ], [ decimal => -0.0001, '0' ], [ decimal => '.5', '0.5' ],
    [ decimal => 'nan', undef ], [ decimal => 9**9**9, undef ], [ decimal => '1e300', undef ],
    [ decimal => undef, undef ],
);
for my $row (@numbers) {
    my ($function, $given, $wanted) = @$row;
    my $number = Whyblocked::Json->can($function)->($given);
    my $shown = defined $given ? $given : 'undef';
    is($number, $wanted, "$function: $shown");
}

done_testing();
