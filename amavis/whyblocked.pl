# whyblocked.pl - tells whyblocked what amavis decided about a mail.
#
# amavis reads this file with include_config_files() and calls five hooks in
# package Amavis::Custom. The last one, mail_done, writes one JSON event for
# each final verdict into the drop directory (temporary file, fsync, rename) and
# sends one datagram, so that `whyblocked serve` looks at once.
#
# It must never fork, wait for anybody, change a verdict, or let a failure
# reach the mail. It must never write the secret id of a mail anywhere.
#
# Invariant: a file in the drop directory is complete, or it has no final
# name. What can be stored nowhere is logged and counted, and the next event
# that can be stored tells the number.
#
# Include it after every other file that defines hooks in Amavis::Custom: it
# keeps and calls those that are there, and it is replaced by those that come
# later. All is in one file on purpose: amavis checks the owner and mode of what
# it includes, and of nothing else.

# ---------------------------------------------------------------------------
# Settings and hooks

package Whyblocked;

use strict;
use warnings;
no warnings 'once';

use Scalar::Util ();
use Time::HiRes ();

# Packages of amavis are named in full and not loaded here: before 2.13 they all
# were in one file, and there was no file of that name to find.

# The site may set these in amavis' configuration, before or after this file.
our $drop_dir;           # where events go
our $overflow_dir;       # where they go if the drop directory refuses them
our $wake_socket;        # the datagram socket of `whyblocked serve`
our $hash_bytes_max;     # octets of files hashed for one mail; more costs time

$drop_dir       = '/var/spool/whyblocked/drop'         if !defined $drop_dir;
$overflow_dir   = '/var/lib/whyblocked/overflow'       if !defined $overflow_dir;
$wake_socket    = '/run/whyblocked/wake.sock'          if !defined $wake_socket;
$hash_bytes_max = 8 * 1024 * 1024                      if !defined $hash_bytes_max;

our %site_hook;          # what Amavis::Custom had before us, by name
our %our_hook;           # what we put there, by name
our $is_late;            # amavis' timer has ended a step of this mail's event

take_over_hooks();

# Puts our hooks in place and keeps what was there: the hooks of the site, or
# the stubs of amavis, which do nothing.
sub take_over_hooks {
    my %hook = (
        new         => \&on_new,
        checks      => sub { call_site('checks', @_) },
        before_send => \&on_before_send,
        after_send  => sub { call_site('after_send', @_) },
        mail_done   => \&on_mail_done,
    );
    for my $name (keys %hook) {
        my $full_name = "Amavis::Custom::$name";
        no strict 'refs';
        no warnings 'redefine';
        # Included twice, ours is already there; it is not the site's.
        if (defined &$full_name && !is_ours(\&$full_name)) {
            $site_hook{$name} = \&$full_name;
        }
        *$full_name = $our_hook{$name} = $hook{$name};
    }
    return;
}

sub is_ours {
    my ($code) = @_;
    return scalar grep { $code == $_ } values %our_hook;
}

# Starts a mail. amavis calls the other hooks only if this returns an object,
# so ours does, and carries the object of the site.
sub on_new {
    my ($class, $conn, $msginfo) = @_;
    my $self = bless { site => undef, recipients => undef }, $class;
    if (my $site_new = $site_hook{new}) {
        $self->{site} = isolated('custom new err',
            sub { scalar $site_new->($class, $conn, $msginfo) });
    }
    return $self;
}

# Remembers the recipients: after this hook amavis adds the address of
# $always_bcc to its list, and that is nobody the mail was for.
sub on_before_send {
    my ($self, $conn, $msginfo) = @_;
    call_site('before_send', $self, $conn, $msginfo);
    isolated('whyblocked error',
        sub { $self->{recipients} = [ @{ $msginfo->per_recip_data } ] });
    return;
}

# Ends a mail. Ours comes first: a hook of the site that hangs until amavis'
# timer ends it must not cost the event. An event that broke off is missed too.
sub on_mail_done {
    my ($self, $conn, $msginfo) = @_;
    local $is_late;
    isolated('whyblocked error', sub { report($self, $msginfo); 1 })
        or isolated('whyblocked error', \&Whyblocked::Gap::add);
    call_site('mail_done', $self, $conn, $msginfo);
    return;
}

# Calls the site's hook as amavis would have: not if its `new` gave no object.
sub call_site {
    my ($hook, $self, @arguments) = @_;
    my $site = $self->{site};
    return if !ref $site;
    my $code = site_code($hook, $site);
    return if !$code;
    isolated("custom $hook error", sub { $code->($site, @arguments) });
    return;
}

# Finds the code for a hook: the object of the site may be of a class of its
# own; if it is an Amavis::Custom, the method found is ours, not the site's.
sub site_code {
    my ($hook, $site) = @_;
    my $method = Scalar::Util::blessed($site) ? $site->can($hook) : undef;
    return $method && !is_ours($method) ? $method : $site_hook{$hook};
}

# Runs code so that nothing it does to Perl's globals, and no failure, gets
# out. Returns its result.
sub isolated {
    my ($what, $code) = @_;
    local ($@, $!, $?, $_);
    my $result;
    return $result if eval { $result = $code->(); 1 };
    my $error = $@ ne '' ? "$@" : "errno=$!";
    chomp $error;
    $is_late = 1 if $error =~ /^timed out\b/;
    note(-1, '%s: %s', $what, $error);
    return;
}

# Writes to amavis' log. A log that fails is amavis' trouble, not the mail's.
sub note {
    my ($level, $format, @arguments) = @_;
    eval { Amavis::Util::do_log($level, $format, @arguments); 1 } or return;
    return;
}

# Stores the event of a finished mail, if there is something to tell.
sub report {
    my ($self, $msginfo) = @_;
    my $start = Time::HiRes::time();
    my $recipients = Whyblocked::Recipient::real($msginfo, $self->{recipients});
    return if !is_worth_telling($msginfo, $recipients);

    my $event = Whyblocked::Event::of($msginfo, $recipients);
    my $octets = Whyblocked::Drop::store($event, scalar $msginfo->secret_id);
    return if !$octets;
    note(2, 'whyblocked: event %s %d bytes %.1f ms', $event->{mail_id}, $octets,
        1000 * (Time::HiRes::time() - $start));
    return;
}

# Tells whether anybody could want to know about this mail. Categories below 3
# are clean and "the next MTA refused it".
sub is_worth_telling {
    my ($msginfo, $recipients) = @_;
    # Refused for now by all: the mail comes again, and its verdict with it.
    return 0 if @$recipients
        && !grep { !Whyblocked::Recipient::is_deferred($_) } @$recipients;
    for my $judged ($msginfo, @$recipients) {
        return 1 if grep { /^(\d+)/ && $1 >= 3 } @{ $judged->contents_category || [] };
    }
    # A scanner reported malware without a name: amavis lets such a mail pass.
    # Or it could not check the mail, while others could.
    return 1 if @Amavis::detecting_scanners;
    return scalar grep { !defined $_->[1] } @Amavis::av_scanners_results;
}

# ---------------------------------------------------------------------------
# The event: what amavis holds, as plain data for JSON

package Whyblocked::Event;

use strict;
use warnings;
no warnings 'once';

# Longest texts, in characters, and longest lists. Senders choose most of them.
use constant {
    NAME_MAX       => 300,     # of a file, a scanner, a detection
    PATH_MAX       => 1000,
    ADDRESS_MAX    => 400,     # RFC 5321 allows 256 octets
    LINE_MAX       => 500,     # SMTP replies, rules, sentences about headers
    HEADER_MAX     => 1000,
    AUTH_MAX       => 2000,    # one Authentication-Results field
    OUTPUT_MAX     => 8000,    # what a scanner printed
    MARK_MAX       => 200,     # our own header field
    NAMES_COUNT    => 100,     # names of one scanner, tests, banned parts
    SCANNERS_COUNT => 50,
    REPORTS_COUNT  => 100,
    SENTENCES_COUNT => 50,
    FIELDS_COUNT   => 10,
    SIGNATURES_COUNT => 20,
    FIELD_OCTETS_MAX => 16 * 1024, # of a header field as it came: more is not worked on
};

# Returns the event of a mail. A section that fails is left out and logged:
# an event with a hole is better than none. So are those that amavis' timer leaves
# no time for; what matters most comes first.
sub of {
    my ($msginfo, $recipients) = @_;
    my %event = (v => Whyblocked::Json::number(1));
    for my $section (
        [ identity   => \&identity ],
        [ verdict    => \&verdict ],
        [ recipients => \&Whyblocked::Recipient::section ],
        [ scanners   => \&scanners ],
        [ quarantine => \&quarantine ],
        [ header     => \&header ],
        [ sender     => \&sender_proofs ],
        [ policy     => \&policy ],
        [ parts      => \&Whyblocked::Parts::section ],
    ) {
        last if $Whyblocked::is_late;
        my ($name, $code) = @$section;
        my $fields = Whyblocked::isolated("whyblocked error in $name",
            sub { $code->($msginfo, $recipients) });
        @event{ keys %$fields } = values %$fields if $fields;
    }
    return \%event;
}

*text = \&Whyblocked::Text::of;

# Returns at most so many texts of a list, which may be missing.
sub texts {
    my ($values, $count_max, $chars_max) = @_;
    my @values = grep { defined } @{ $values || [] };
    $#values = $count_max - 1 if @values > $count_max;
    return [ map { text($_, $chars_max) } @values ];
}

sub identity {
    my ($msginfo) = @_;
    return {
        time      => Whyblocked::Json::decimal($msginfo->rx_time),
        host      => text(Amavis::Conf::c('myhostname'), NAME_MAX),
        amavis    => text($Amavis::Conf::myversion_id, NAME_MAX),
        mail_id   => text($msginfo->mail_id, NAME_MAX),
        log_id    => text($msginfo->log_id, NAME_MAX),
        queue_id  => text($msginfo->queue_id, NAME_MAX),
        parent_mail_id => text($msginfo->parent_mail_id, NAME_MAX),
        size      => Whyblocked::Json::number($msginfo->msg_size),
        digest    => text($msginfo->body_digest, NAME_MAX),
        digest_algorithm => text(Amavis::Conf::c('mail_digest_algorithm'), NAME_MAX),
    };
}

sub header {
    my ($msginfo) = @_;
    return {
        sender      => text($msginfo->sender, ADDRESS_MAX),
        from        => decoded_field($msginfo, 'from'),
        subject     => decoded_field($msginfo, 'subject'),
        message_id  => text(raw_field($msginfo, 'message-id'), HEADER_MAX),
        notice_mark => text(raw_field($msginfo, 'x-whyblocked-notice'), MARK_MAX),
        bulk        => text(trimmed($msginfo->is_bulk), NAME_MAX),
        auto        => text(trimmed($msginfo->is_auto), NAME_MAX),
        list        => text(trimmed($msginfo->is_mlist), NAME_MAX),
    };
}

# Returns the body of the n-th field of that name, unfolded.
sub raw_field {
    my ($msginfo, $name, $n) = @_;
    my $body = $msginfo->get_header_field_body($name, $n || 0);
    return undef if !defined $body;
    $body = Whyblocked::Text::cut($body, FIELD_OCTETS_MAX);
    $body =~ s/\r?\n(?=[ \t])//g;
    return trimmed($body);
}

# In two steps: both in one pattern would look at each blank from each blank before it.
sub trimmed {
    my ($value) = @_;
    return undef if !defined $value;
    $value =~ s/\A\s+//;
    $value =~ s/\s+\z//;
    return $value;
}

sub decoded_field {
    my ($msginfo, $name) = @_;
    return text(Amavis::Util::safe_decode_mime(raw_field($msginfo, $name)), HEADER_MAX);
}

sub policy {
    my ($msginfo) = @_;
    my $path = Amavis::Conf::c('policy_bank_path');
    return {
        client => {
            ip   => text($msginfo->client_addr, NAME_MAX),
            name => text($msginfo->client_name, NAME_MAX),
            helo => text($msginfo->client_helo, NAME_MAX),
        },
        originating  => Whyblocked::Json::boolean($msginfo->originating),
        policy_banks => texts([ grep { $_ ne '' } split m{/}, defined $path ? $path : '' ],
            NAMES_COUNT, NAME_MAX),
    };
}

sub verdict {
    my ($msginfo) = @_;
    my $performed = $msginfo->checks_performed || {};
    my %letter_of = (virus => 'V', banned => 'B', header => 'H', spam => 'S');
    return {
        category   => category_name($msginfo),
        categories => texts($msginfo->contents_category, NAMES_COUNT, NAME_MAX),
        blocking   => text($msginfo->blocking_ccat, NAME_MAX),
        checked    => { map { $_ => Whyblocked::Json::boolean($performed->{ $letter_of{$_} }) }
            keys %letter_of },
        dsn_sent    => Whyblocked::Json::number($msginfo->dsn_sent),
        bad_headers => texts(\@Amavis::bad_headers, SENTENCES_COUNT, LINE_MAX),
    };
}

# Returns amavis' name of the category that decided: of a mail or a recipient.
sub category_name {
    my ($judged) = @_;
    my $names = \%Amavis::Conf::ccat_display_names;
    return text(scalar $judged->setting_by_contents_category($names), NAME_MAX);
}

sub scanners {
    my ($msginfo) = @_;
    my $all_failed = all_scanners_failed($msginfo);
    my $heard = heard_by_peekaboo($msginfo);
    my @scanners;
    my $first_output = $Amavis::av_output;      # of the first that detected
    for my $result (@Amavis::av_scanners_results) {
        my ($entry, $status, @names) = @$result;
        my $scanner = {
            name   => text($entry->[0], NAME_MAX),
            status => !defined $status ? 'failed' : $status ? 'infected' : 'clean',
            names  => texts(\@names, NAMES_COUNT, NAME_MAX),
        };
        if ($status && defined $first_output) {
            $scanner->{output} = Whyblocked::Text::of_lines($first_output, OUTPUT_MAX);
            undef $first_output;
        }
        add_heard($scanner, delete $heard->{ $entry->[0] });
        push @scanners, $scanner;
    }
    # If all failed amavis keeps nothing of them, not even their names.
    for my $name ($all_failed ? sort keys %$heard : ()) {
        my $scanner = { name => text($name, NAME_MAX), status => 'failed', names => [] };
        add_heard($scanner, $heard->{$name});
        push @scanners, $scanner;
    }
    $#scanners = SCANNERS_COUNT - 1 if @scanners > SCANNERS_COUNT;
    return {
        virus_names     => texts($msginfo->virusnames, NAMES_COUNT, NAME_MAX),
        scanners        => \@scanners,
        scanners_failed => Whyblocked::Json::boolean($all_failed),
    };
}

# Tells whether no scanner could check the mail. amavis then sets UNCHECKED
# without a minor category and leaves no other trace. It sets the same major,
# and does not scan, for a mail over its limits (7,2) or if nobody wants a scan.
sub all_scanners_failed {
    my ($msginfo) = @_;
    return 0 if ($msginfo->checks_performed || {})->{V};
    my @categories = @{ $msginfo->contents_category || [] };
    return 0 if !grep { $_ eq '7' } @categories;
    return 0 if grep { $_ eq '7,2' } @categories;
    return 0 if !grep { !$_->bypass_virus_checks } @{ $msginfo->per_recip_data || [] };
    return scalar grep { ref } @{ Amavis::Conf::ca('av_scanners') || [] },
        @{ Amavis::Conf::ca('av_scanners_backup') || [] };
}

# Returns what our Peekaboo scanner heard about this mail, by scanner name.
# Its variable may still hold an earlier mail's: this one may not be scanned.
sub heard_by_peekaboo {
    my ($msginfo) = @_;
    my $last = $Whyblocked::Peekaboo::last;
    return {} if ref $last ne 'HASH' || !defined $last->{mail_id};
    return {} if $last->{mail_id} ne $msginfo->mail_id;
    return { %{ $last->{scanners} || {} } };
}

sub add_heard {
    my ($scanner, $heard) = @_;
    return if !$heard;
    $scanner->{output} = Whyblocked::Text::of_lines($heard->{text}, OUTPUT_MAX);
    my @reports = @{ $heard->{reports} || [] };
    $#reports = REPORTS_COUNT - 1 if @reports > REPORTS_COUNT;
    $scanner->{reports} = [ map { {
        part   => text($_->{part}, NAME_MAX),
        job    => Whyblocked::Json::number($_->{job}),
        result => text($_->{result}, NAME_MAX),
        reason => text($_->{reason}, AUTH_MAX),
    } } @reports ];
    return;
}

sub quarantine {
    my ($msginfo) = @_;
    my @places = grep { defined } @{ $msginfo->quarantined_to || [] };
    my $dir = $Amavis::Conf::QUARANTINEDIR;
    if (defined $dir && $dir ne '') { s{\A\Q$dir\E/}{} for @places }
    return {
        quarantine       => texts(\@places, NAMES_COUNT, PATH_MAX),
        quarantine_types => texts($msginfo->quar_type, NAMES_COUNT, NAME_MAX),
    };
}

# What proves, or only claims, who sent it.
sub sender_proofs {
    my ($msginfo) = @_;
    my @signatures = @{ $msginfo->dkim_signatures_all || [] };
    $#signatures = SIGNATURES_COUNT - 1 if @signatures > SIGNATURES_COUNT;
    my @fields;
    while (@fields < FIELDS_COUNT) {
        my $body = raw_field($msginfo, 'authentication-results', scalar @fields);
        last if !defined $body;
        push @fields, text($body, AUTH_MAX);
    }
    return {
        dkim        => [ map { dkim_signature($_) } @signatures ],
        dkim_author => text($msginfo->dkim_author_sig, NAME_MAX),
        authentication_results => \@fields,
    };
}

sub dkim_signature {
    my ($signature) = @_;
    my ($result, $detail) = ($signature->result, $signature->result_detail);
    my %fields = (
        domain   => text($signature->domain, NAME_MAX),
        selector => text($signature->selector, NAME_MAX),
        result   => text($result, NAME_MAX),
    );
    if (defined $detail && (!defined $result || $detail ne $result)) {
        $fields{detail} = text($detail, LINE_MAX);
    }
    return \%fields;
}

# ---------------------------------------------------------------------------
# Recipients: each has a verdict of its own

package Whyblocked::Recipient;

use strict;
use warnings;

use constant RECIPIENTS_MAX => 1000;

# What a major category is called where a recipient accepts its result.
my %CHECK_OF_MAJOR = (
    9 => 'virus', 8 => 'banned', 7 => 'unchecked', 6 => 'spam', 5 => 'spam',
    4 => 'header', 3 => 'oversized',
);

# Returns the recipients the mail was for: those known before amavis added
# its $always_bcc, or all if that moment never came.
sub real {
    my ($msginfo, $known) = @_;
    my @all = @{ $msginfo->per_recip_data || [] };
    return \@all if !$known;
    my %is_known = map { Scalar::Util::refaddr($_) => 1 } @$known;
    return [ grep { $is_known{ Scalar::Util::refaddr($_) } } @all ];
}

# Lists of texts of one mail: most recipients have the same tests and files.
our %texts_of;

sub section {
    my ($msginfo, $recipients) = @_;
    local %texts_of;
    my @shown = @$recipients;
    $#shown = RECIPIENTS_MAX - 1 if @shown > RECIPIENTS_MAX;
    my $path_of = Whyblocked::Parts::display_paths($msginfo, \@shown);
    return {
        recipients => [ map { of($_, $msginfo, $path_of) } @shown ],
        recipients_left_out => Whyblocked::Json::number(@$recipients - @shown),
    };
}

# Returns one recipient. If amavis' object is not as we know it, or time is up, at
# least who it was and what became of the mail.
sub of {
    my ($recipient, $msginfo, $path_of) = @_;
    my $fields = !$Whyblocked::is_late && Whyblocked::isolated('whyblocked error in a recipient',
        sub { all_fields($recipient, $msginfo, $path_of) });
    return $fields || {
        addr    => address($recipient),
        outcome => outcome($recipient),
    };
}

sub all_fields {
    my ($recipient, $msginfo, $path_of) = @_;
    my $blocking = $recipient->blocking_ccat;
    return {
        addr       => address($recipient),
        local      => Whyblocked::Json::boolean($recipient->recip_is_local),
        outcome    => outcome($recipient),
        destiny    => destiny($recipient),
        smtp       => text($recipient->recip_smtp_response, Whyblocked::Event::LINE_MAX()),
        category   => Whyblocked::Event::category_name($recipient),
        categories => texts($recipient->contents_category),
        blocking   => text($blocking, Whyblocked::Event::NAME_MAX()),
        score      => Whyblocked::Json::decimal($recipient->spam_level),
        tests      => tests($recipient),
        banned     => texts(banned($recipient, $path_of), Whyblocked::Event::PATH_MAX()),
        banned_rules => texts($recipient->banning_rule_comment, Whyblocked::Event::LINE_MAX()),
        bypass      => bypass($recipient, $msginfo),
        whitelisted => Whyblocked::Json::boolean($recipient->recip_whitelisted_sender),
        blacklisted => Whyblocked::Json::boolean($recipient->recip_blacklisted_sender),
    };
}

*text = \&Whyblocked::Text::of;

sub texts {
    my ($values, $chars_max) = @_;
    $chars_max ||= Whyblocked::Event::NAME_MAX();
    my @values = grep { defined } @{ $values || [] };
    return $texts_of{ join "\0", $chars_max, @values } ||=
        Whyblocked::Event::texts(\@values, Whyblocked::Event::NAMES_COUNT(), $chars_max);
}

sub address {
    my ($recipient) = @_;
    return text($recipient->recip_addr, Whyblocked::Event::ADDRESS_MAX());
}

# Tells whether this recipient's copy will come again.
sub is_deferred {
    my ($recipient) = @_;
    return 1 if $recipient->recip_destiny == Amavis::Conf::D_TEMPFAIL();
    my $reply = $recipient->recip_smtp_response;
    return defined $reply && $reply =~ /^4/ ? 1 : 0;
}

# Returns what became of this recipient's copy. With a milter or AM.PDP amavis
# delivers nothing: recip_done stays unset and the MTA goes on.
sub outcome {
    my ($recipient) = @_;
    my $done = $recipient->recip_done || 0;
    my $reply = $recipient->recip_smtp_response;
    return 'delivered' if $done == 2 && defined $reply && $reply =~ /^2/;
    return 'handed-back' if !$done && $recipient->recip_destiny == Amavis::Conf::D_PASS();
    return 'blocked';
}

sub destiny {
    my ($recipient) = @_;
    my %name_of = (
        Amavis::Conf::D_PASS()     => 'pass',
        Amavis::Conf::D_DISCARD()  => 'discard',
        Amavis::Conf::D_BOUNCE()   => 'bounce',
        Amavis::Conf::D_REJECT()   => 'reject',
        Amavis::Conf::D_TEMPFAIL() => 'tempfail',
    );
    return $name_of{ $recipient->recip_destiny };
}

# Returns the spam tests that hit. amavis keeps references to lists in text.
sub tests {
    my ($recipient) = @_;
    my @lists = map { ref $_ ? $$_ : $_ } @{ $recipient->spam_tests || [] };
    my $joined = join ',', grep { defined } @lists;
    return $texts_of{"tests\0$joined"} ||= texts([ grep { $_ ne '' } split /,/, $joined ]);
}

# Returns the banned files as a person would name them. amavis' own text mixes
# octets with characters, so it is only the second choice.
sub banned {
    my ($recipient, $path_of) = @_;
    my $as_attributes = $recipient->banned_parts_as_attr || [];
    my $as_text = $recipient->banned_parts || [];
    my @paths;
    for my $i (0 .. $#$as_text) {
        my $attributes = $as_attributes->[$i];
        my $path = defined $attributes ? $path_of->{$attributes} : undef;
        push @paths, defined $path ? $path : $as_text->[$i];
    }
    return \@paths;
}

# Returns the checks that the policy of this recipient skips, and those whose
# result it accepts ("lovers"). Asks only what amavis has asked already, so
# that no lookup in SQL or LDAP is new.
sub bypass {
    my ($recipient, $msginfo) = @_;
    my %bypass;
    $bypass{virus}  = 1 if $recipient->bypass_virus_checks;
    $bypass{banned} = 1 if $recipient->bypass_banned_checks;
    $bypass{spam}   = 1 if $recipient->bypass_spam_checks;
    $bypass{header} = 1 if skips_header_checks($recipient, $msginfo);
    $bypass{$_} = 1 for accepted_checks($recipient);
    return [ sort keys %bypass ];
}

sub skips_header_checks {
    my ($recipient, $msginfo) = @_;
    my $is_bad = sub { scalar grep { /^4/ } @{ $_[0]->contents_category || [] } };
    return 0 if !$is_bad->($msginfo) || $is_bad->($recipient);
    my $maps = Amavis::Conf::ca('bypass_header_checks_maps');
    return Amavis::Lookup::lookup2(0, $recipient->recip_addr, $maps) ? 1 : 0;
}

# Follows amavis' own decision: from the gravest category down to the one that
# blocked, which of them would have blocked, had the recipient not accepted it?
sub accepted_checks {
    my ($recipient) = @_;
    my @categories = @{ $recipient->contents_category || [] };
    return if !grep { /^(\d+)/ && $CHECK_OF_MAJOR{$1} } @categories;
    my $blocking = $recipient->blocking_ccat;
    return if defined $blocking && $blocking eq $categories[0];
    my @accepted;
    for my $row ($recipient->setting_by_main_contents_category_all(
            Amavis::Conf::cr('final_destiny_maps_by_ccat'),
            Amavis::Conf::cr('lovers_maps_by_ccat'))) {
        my ($category, $destiny, $lovers) = @$row;
        last if defined $blocking && $category eq $blocking;
        my ($check) = map { $CHECK_OF_MAJOR{$_} } $category =~ /^(\d+)/;
        next if !$check || !defined $lovers;
        my $address = $recipient->recip_addr;
        $destiny = Amavis::Lookup::lookup2(0, $address, $destiny) if ref $destiny;
        next if !defined $destiny || $destiny == Amavis::Conf::D_PASS();
        push @accepted, $check if Amavis::Lookup::lookup2(0, $address, $lovers);
    }
    return @accepted;
}

# ---------------------------------------------------------------------------
# Parts: the files in the mail and in its archives

package Whyblocked::Parts;

use strict;
use warnings;
no warnings 'once';

use Digest::SHA ();
use Fcntl ();

use constant {
    PARTS_MAX       => 200,
    NAME_LENGTH_MAX => 8000,    # of a name as it came: more than a path shows
};

sub section {
    my ($msginfo, $recipients) = @_;
    my @all = all_parts($msginfo);
    my @shown = shown_parts(\@all, $recipients);
    my $budget = $Whyblocked::hash_bytes_max;
    return {
        parts => [ map { of($_, \$budget) } @shown ],
        parts_left_out => Whyblocked::Json::number(@all - @shown),
    };
}

# Returns the parts in the order of the mail, archive members after their
# archive. The root only holds the others together.
sub all_parts {
    my ($msginfo) = @_;
    my $root = $msginfo->parts_root;
    my @waiting = $root ? @{ $root->children } : ();
    my @parts;
    while (my $part = shift @waiting) {
        push @parts, $part;
        unshift @waiting, @{ $part->children };
    }
    return @parts;
}

# Chooses which parts to show if there are too many: first those that a
# scanner or a rule named, wherever the sender hid them.
sub shown_parts {
    my ($all, $recipients) = @_;
    return @$all if @$all <= PARTS_MAX;
    my @said = grep { defined } $Amavis::av_output,
        map { @{ $_->banned_parts_as_attr || [] } } @$recipients;
    my %is_named = map { $_ => 1 } map { /\b(p\d{3,})\b/g } @said;
    my @named = grep { $is_named{ $_->base_name } } @$all;
    my @others = grep { !$is_named{ $_->base_name } } @$all;
    my %is_shown = map { Scalar::Util::refaddr($_) => 1 }
        (@named, @others)[ 0 .. PARTS_MAX - 1 ];
    return grep { $is_shown{ Scalar::Util::refaddr($_) } } @$all;
}

sub of {
    my ($part, $budget) = @_;
    my $name_max = Whyblocked::Event::NAME_MAX();
    return {
        id     => text($part->base_name, $name_max),
        place  => text($part->mime_placement, $name_max),
        name   => text(name($part), $name_max),
        path   => text(path($part), Whyblocked::Event::PATH_MAX()),
        type   => text(first_of($part->type_declared), $name_max),
        kind   => text(first_of($part->type_short), $name_max),
        size   => Whyblocked::Json::number($part->size),
        sha256 => sha256($part, $budget),
        attrs  => text($part->attributes, $name_max),
    };
}

*text = \&Whyblocked::Text::of;

sub first_of {
    my ($value) = @_;
    return ref $value ? $value->[0] : $value;
}

# Returns the name of a part in characters. amavis gives one form or several:
# of an encoded name the decoded form, then the raw one; of a name in raw 8-bit
# UTF-8 a wrongly decoded form first; of an archive member the octets.
sub name {
    my ($part) = @_;
    my $declared = $part->name_declared;
    my @forms = map { Whyblocked::Text::cut($_, NAME_LENGTH_MAX) }
        grep { defined && $_ ne '' } ref $declared ? @$declared : $declared;
    return undef if !@forms;
    for my $form (@forms) {
        next if utf8::is_utf8($form) || $form !~ /[^\x00-\x7F]/;
        my $decoded = $form;
        return $decoded if utf8::decode($decoded);
    }
    my ($plain) = grep { !/=\?[^?]*\?[BQ]\?/i } @forms;
    return defined $plain ? $plain : Amavis::Util::safe_decode_mime($forms[0]);
}

# Returns where a part is, as a person would say it: archive/member.
sub path {
    my ($part) = @_;
    my ($root, @steps) = @{ $part->path };
    return join '/', grep { defined } map { Whyblocked::Text::of(name($_)) } @steps;
}

# Returns the SHA-256 of a part, or undef. amavis may have computed it for
# MIME parts; it removes archives that it unpacked, so their files are gone.
sub sha256 {
    my ($part, $budget) = @_;
    my $algorithm = Amavis::Conf::c('mail_part_digest_algorithm');
    if (defined $algorithm && $algorithm =~ /\ASHA-?256\z/i) {
        my $digest = $part->digest;
        return $1 if defined $digest && $digest =~ /\A([0-9a-f]{64})(?::|\z)/;
    }
    my $file = $part->full_name;
    return undef if !defined $file || $$budget <= 0;
    # Never follow a link, never wait for a FIFO: the content is hostile.
    sysopen(my $handle, $file,
        Fcntl::O_RDONLY() | Fcntl::O_NOFOLLOW() | Fcntl::O_NONBLOCK()) or return undef;
    return undef if !-f $handle;
    my $size = -s _;
    return undef if $size > $$budget;
    $$budget -= $size;
    return Digest::SHA->new(256)->addfile($handle)->hexdigest;
}

# Returns, for each description of a banned part that amavis made, the path to
# show. Empty if nobody's policy banned anything.
sub display_paths {
    my ($msginfo, $recipients) = @_;
    my %path_of = map { $_ => undef } map { @{ $_->banned_parts_as_attr || [] } } @$recipients;
    return {} if !%path_of;
    for my $part (all_parts($msginfo)) {
        my $attributes = attributes_text($part);
        $path_of{$attributes} = banned_path($part) if exists $path_of{$attributes};
    }
    return \%path_of;
}

# Describes a part as amavis' check for banned names does, so that equal texts
# mean the same part. Reading its text would not be safe: names can hold
# anything, also what looks like a description.
sub attributes_text {
    my ($part) = @_;
    my ($root, @steps) = @{ $part->path };
    my @described;
    for my $step (@steps) {
        my @values = (
            [ P => $step->base_name ],
            [ L => $step->mime_placement ],
            (map { [ M => $_ ] } all_of($step->type_declared)),
            (map { [ T => $_ ] } all_of($step->type_short)),
            (map { [ N => $_ ] } all_of($step->name_declared)),
            (map { [ A => $_ ] } split //, defined $step->attributes ? $step->attributes : ''),
        );
        my @words;
        for my $value (@values) {
            my ($key, $word) = @$value;
            next if !defined $word || $word eq '';
            $word =~ s/[\t\n]/ /g;
            push @words, "$key=$word";
        }
        push @described, join ',', @words;
    }
    return join ' | ', @described;
}

sub all_of {
    my ($value) = @_;
    return ref $value ? @$value : $value;
}

# A file that has no name was banned for its type: say that.
sub banned_path {
    my ($part) = @_;
    my $path = path($part);
    return $path if defined name($part);
    my ($type) = grep { defined && $_ ne '' }
        first_of($part->type_declared), first_of($part->type_short), $part->base_name;
    return $path eq '' ? "($type)" : "$path ($type)";
}

# ---------------------------------------------------------------------------
# Text: octets or characters, of whatever encoding, to characters

package Whyblocked::Text;

use strict;
use warnings;

# A cut text ends with this, so that a cut address never is another address.
use constant CUT => "\x{2026}";

# Returns a value as characters, cut if a length is given. Octets are UTF-8 or
# else Latin-1; amavis hands out both, often side by side.
sub of {
    my ($value, $chars_max) = @_;
    return undef if !defined $value;
    my $text = "$value";
    # Far too long is cut before the work.
    my $is_cut = defined $chars_max && length $text > 4 * $chars_max;
    $text = cut($text, 4 * $chars_max) if $is_cut;
    utf8::decode($text) if !utf8::is_utf8($text) && $text =~ tr/\x00-\x7F//c;
    # Perl's strings hold what UTF-8 may not: such a file is no JSON.
    $text =~ s/[^\x{0}-\x{D7FF}\x{E000}-\x{10FFFF}]/\x{FFFD}/g if utf8::is_utf8($text);
    if ($is_cut || defined $chars_max && length $text > $chars_max) {
        $text = substr($text, 0, $chars_max - 1) . CUT;
    }
    return $text;
}

# Cuts a value at a place that no character spans.
sub cut {
    my ($text, $length_max) = @_;
    return $text if length $text <= $length_max;
    $text = substr $text, 0, $length_max;
    $text =~ s/[\xC0-\xFF][\x80-\xBF]{0,3}\z// if !utf8::is_utf8($text);
    return $text;
}

# The same as `of` for a text whose lines may be in different encodings.
sub of_lines {
    my ($value, $chars_max) = @_;
    return undef if !defined $value;
    return of(join("\n", map { of($_) } split /\n/, $value, -1), $chars_max);
}

# ---------------------------------------------------------------------------
# JSON: texts, numbers, booleans and lists of them

package Whyblocked::Json;

use strict;
use warnings;

use List::Util ();

# The quick module, if the host has it; Perl's own takes half a millisecond more for an ordinary mail.
# A host without either must start amavis all the same: each event is counted as missed.
our $writer = writer(List::Util::first { eval "require $_" } qw(Cpanel::JSON::XS JSON::PP));

sub writer {
    my ($class) = @_;
    return defined $class ? $class->new->utf8->canonical : undef;
}

sub boolean { return $_[0] ? \1 : \0 }

# Returns an integer for JSON, or undef if it is none.
sub number {
    my ($value) = @_;
    return undef if !defined $value || $value !~ /\A(-?\d{1,15})\z/;
    return 0 + $1;
}

# Returns a number with at most three decimals, or undef if it is none.
sub decimal {
    my ($value) = @_;
    return undef if !defined $value || $value !~ /\A\s*[-+]?(?:\d|\.\d)/;
    no warnings 'numeric';
    my $digits = sprintf '%.3f', 0 + $value;
    return undef if $digits !~ /\A-?\d{1,15}\.\d{3}\z/;
    return 0 + $digits || 0;                # no -0
}

# Returns the UTF-8 octets of a value, keys sorted.
sub octets {
    my ($value) = @_;
    die "neither Cpanel::JSON::XS nor JSON::PP is installed\n" if !$writer;
    return $writer->encode($value);
}

# ---------------------------------------------------------------------------
# The drop directory, and what happens if it refuses an event

package Whyblocked::Drop;

use strict;
use warnings;

use Fcntl ();
use IO::Handle ();
use List::Util ();
use Socket ();

use constant {
    EVENT_OCTETS_MAX => 1024 * 1024 - 1, # whyblocked takes no larger file
    SOCKET_PATH_MAX  => 107,                # of Linux; Perl would cut a longer one
    DATAGRAM_FLAGS   => Socket::MSG_DONTWAIT(),
};

# Stores an event and returns its size. What nobody takes is logged and
# counted, and 0 is returned.
sub store {
    my ($event, $secret_id) = @_;
    # The id becomes a file name; it comes from amavis, but it is checked.
    my ($name) = (defined $event->{mail_id} ? $event->{mail_id} : '') =~ /\A([A-Za-z0-9_-]{1,64})\z/;
    die 'odd mail_id' if !defined $name;

    my $gap = Whyblocked::Gap::open_gap();
    if ($gap->{count}) {
        $event->{missed} = Whyblocked::Json::number($gap->{count});
        $event->{missed_since} = Whyblocked::Json::number($gap->{since});
    }
    my $json = Whyblocked::Shrink::to_fit($event, EVENT_OCTETS_MAX);
    without_secret(\$json, $secret_id);

    my @refusals;
    for my $dir ($Whyblocked::drop_dir, $Whyblocked::overflow_dir) {
        my $refusal = write_file($dir, $name, $json);
        if ($refusal eq '') {
            Whyblocked::Gap::close_told($gap);
            Whyblocked::note(-1, 'whyblocked: event %s went to %s: %s', $name, $dir, $refusals[0])
                if @refusals;
            wake($name);
            return length $json;
        }
        push @refusals, $refusal;
    }
    undef $gap;                             # frees its locks for the next line
    my $missed = Whyblocked::Gap::add();
    log_lost($event, $name, $missed, \@refusals);
    return 0;
}

# The secret id releases a mail from quarantine. Nothing above reads it, but a
# scanner or a header might repeat it.
sub without_secret {
    my ($json, $secret_id) = @_;
    return if !defined $secret_id || length $secret_id < 6;
    my $blank = 'x' x length $secret_id;
    $$json =~ s/\Q$secret_id\E/$blank/g;
    return;
}

# Writes a file so that it has its name only when it is complete and on disk.
# A new file is flushed with its name. Should power fail before the next name is
# on disk, too, the daemon finds the whole event under the first. Returns '' or
# why not.
sub write_file {
    my ($dir, $name, $octets) = @_;
    return 'no directory is set' if !defined $dir || $dir eq '';
    my ($temporary, $final) = ("$dir/.$name.tmp", "$dir/$name.json");
    my $flags = Fcntl::O_WRONLY() | Fcntl::O_CREAT() | Fcntl::O_EXCL() | Fcntl::O_NOFOLLOW();
    my $refusal = '';
    if (!sysopen(my $handle, $temporary, $flags, 0640)) {
        return "cannot create $temporary: $!";
    }
    elsif (!write_all($handle, $octets) || !$handle->sync || !close $handle) {
        $refusal = "cannot write $temporary: $!";
    }
    elsif (!rename $temporary, $final) {
        $refusal = "cannot rename $temporary: $!";
    }
    unlink $temporary if $refusal ne '';
    return $refusal;
}

sub write_all {
    my ($handle, $octets) = @_;
    my $done = 0;
    while ($done < length $octets) {
        my $written = syswrite $handle, $octets, length($octets) - $done, $done;
        if (!defined $written) {
            next if $!{EINTR};
            return 0;
        }
        $done += $written;
    }
    return 1;
}

# Wakes the daemon. Nobody there, or too busy to take it: the file waits.
sub wake {
    my ($name) = @_;
    my $path = $Whyblocked::wake_socket;
    return if !defined $path || $path eq '' || length $path > SOCKET_PATH_MAX;
    eval {
        my $address = Socket::pack_sockaddr_un($path);
        socket(my $socket, Socket::AF_UNIX(), Socket::SOCK_DGRAM(), 0) or return;
        send $socket, $name, DATAGRAM_FLAGS, $address;
        1;
    } or return;
    return;
}

# The last resort: one line, with no address in it, by which an admin finds
# the mail.
sub log_lost {
    my ($event, $name, $missed, $refusals) = @_;
    my %count = (delivered => 0, blocked => 0, 'handed-back' => 0);
    $count{ $_->{outcome} }++ for @{ $event->{recipients} || [] };
    my $names = join ', ', List::Util::uniq(@{ $event->{virus_names} || [] },
        map { @{ $_->{names} } } @{ $event->{scanners} || [] });
    my $categories = $event->{categories} || [];
    Whyblocked::note(-1,
        'whyblocked: EVENT LOST mail_id=%s category=%s categories=%s '
            . 'delivered=%d blocked=%d handed-back=%d missed=%d names="%s": %s',
        $name, defined $event->{category} ? $event->{category} : '-', join('/', @$categories),
        @count{qw(delivered blocked handed-back)}, $missed,
        Whyblocked::Text::of($names, 200), join('; ', @$refusals));
    return;
}

# ---------------------------------------------------------------------------
# The gap: how many events could be stored nowhere

package Whyblocked::Gap;

use strict;
use warnings;
no warnings 'once';

use Fcntl ();

use constant {
    FILE_NAME     => 'whyblocked-missed',
    RECORD        => "%010d\n",             # the time of one lost event
    RECORD_OCTETS => 11,
};

# Used if no file can be written; each child of amavis has its own.
our ($count, $since) = (0, undef);

# A file that all children share, in the first of these directories that takes
# it: the home of amavis is its own even if nothing of ours is installed.
sub paths {
    my @dirs = grep { defined && $_ ne '' } $Whyblocked::overflow_dir, $Amavis::Conf::MYHOME;
    return map { "$_/" . FILE_NAME } @dirs;
}

# How often a lock is tried that another child holds, a millisecond apart: it
# holds it for one small write.
use constant LOCK_TRIES => 5;

# Opens and locks a file of ours, or returns undef after a few milliseconds.
sub open_locked {
    my ($path, $flags) = @_;
    sysopen(my $handle, $path, $flags | Fcntl::O_NOFOLLOW() | Fcntl::O_NONBLOCK(), 0640)
        or return undef;
    return undef if !-f $handle;
    for my $try (1 .. LOCK_TRIES) {
        return $handle if flock $handle, Fcntl::LOCK_EX() | Fcntl::LOCK_NB();
        select undef, undef, undef, 0.001 if $try < LOCK_TRIES;
    }
    return undef;
}

# Reads the gap and keeps its files locked: nobody else may tell it too.
sub open_gap {
    my %gap = (count => $count, since => $since, handles => []);
    for my $path (paths()) {
        next if !-s $path;                  # as a rule there is none
        my $handle = open_locked($path, Fcntl::O_RDWR()) or next;
        my $records = int((-s $handle) / RECORD_OCTETS);
        next if !$records || !sysread $handle, my $first, RECORD_OCTETS;
        $gap{count} += $records;
        push @{ $gap{handles} }, $handle;
        next if $first !~ /\A(\d+)\n/;
        $gap{since} = 0 + $1 if !defined $gap{since} || $1 < $gap{since};
    }
    return \%gap;
}

# Forgets the gap: the event that tells it is stored.
sub close_told {
    my ($gap) = @_;
    truncate $_, 0 for @{ $gap->{handles} };
    ($count, $since) = (0, undef);
    $gap->{handles} = [];
    return;
}

# Counts one lost event and returns how many are known.
sub add {
    my $now = time;
    for my $path (paths()) {
        my $flags = Fcntl::O_WRONLY() | Fcntl::O_CREAT() | Fcntl::O_APPEND();
        my $handle = open_locked($path, $flags) or next;
        my $before = -s $handle;
        my $written = syswrite $handle, sprintf(RECORD, $now);
        if (defined $written && $written == RECORD_OCTETS) {
            return $count + int($before / RECORD_OCTETS) + 1;
        }
        truncate $handle, $before;          # half a record would spoil the count
    }
    $count++;
    $since = $now if !defined $since;
    return $count;
}

# ---------------------------------------------------------------------------
# Shrinking: an event that is too large loses detail, step by step

package Whyblocked::Shrink;

use strict;
use warnings;

use List::Util ();

# So few recipients are tried without looking first how long they get.
use constant RECIPIENTS_TRIED => 5;

# From what is missed least to what is missed most.
my @STEPS = (
    sub { cut_scanners($_[0], 2000, 20) },
    sub { cut_recipients($_[0], 1000, 20, 3) },
    sub { cut_parts($_[0], 50) },
    sub { cut_recipients($_[0], 200, 5, 1) },
    sub { cut_scanners($_[0], 500, 5); cut_parts($_[0], 10) },
    sub { cut_recipients($_[0], 20, 0, 1); bare($_[0]) },
);

# Returns the JSON of an event, below a size under all circumstances: the last
# step leaves less than that, even if each character takes six octets.
sub to_fit {
    my ($event, $octets_max) = @_;
    my ($taken, $json) = (0, undef);
    for my $step (@STEPS, undef) {
        # Not even tried if it cannot fit: the text of a thousand recipients
        # who share their lists can be a thousand times as large as the event.
        my $is_short = @{ $event->{recipients} || [] } <= RECIPIENTS_TRIED;
        if (!$step || $is_short || least_octets($event) <= $octets_max) {
            $json = Whyblocked::Json::octets($event);
            last if length $json <= $octets_max;
        }
        last if !$step;
        $step->($event);
        $event->{shortened} = Whyblocked::Json::number(++$taken);
    }
    return $json;
}

our %least_of_list;

# Returns a size that the JSON of a value will have at least.
sub least_octets {
    my ($value) = @_;
    local %least_of_list;
    return least($value);
}

sub least {
    my ($value) = @_;
    return 4 if !defined $value;
    my $kind = ref $value;
    return length $value if $kind eq '';
    return 4 if $kind eq 'SCALAR';
    return $least_of_list{$value} ||= List::Util::sum(1, map { 1 + least($_) } @$value)
        if $kind eq 'ARRAY';
    return List::Util::sum(1, map { length($_) + 4 + least($value->{$_}) } keys %$value);
}

# Cuts a list of the event and adds to the count of what was left out.
sub cut_list {
    my ($event, $list, $count_max) = @_;
    my $kept = $event->{$list} || [];
    my $excess = @$kept - $count_max;
    return if $excess <= 0;
    splice @$kept, $count_max;
    my $before = $event->{"${list}_left_out"};
    $event->{"${list}_left_out"} = Whyblocked::Json::number($excess + ($before || 0));
    return;
}

sub cut_parts {
    my ($event, $count_max) = @_;
    cut_list($event, 'parts', $count_max);
    return;
}

# Cuts the list of recipients, and what is long in each: the spam tests of all
# but the first, and all but a few banned files.
sub cut_recipients {
    my ($event, $count_max, $with_tests, $banned_max) = @_;
    cut_list($event, 'recipients', $count_max);
    my $n = 0;
    for my $recipient (@{ $event->{recipients} || [] }) {
        delete $recipient->{tests} if ++$n > $with_tests;
        for my $list (grep { defined } @$recipient{qw(banned banned_rules)}) {
            splice @$list, $banned_max if @$list > $banned_max;
        }
    }
    return;
}

sub cut_scanners {
    my ($event, $chars_max, $count_max) = @_;
    for my $scanner (@{ $event->{scanners} || [] }) {
        $scanner->{output} = Whyblocked::Text::of($scanner->{output}, $chars_max)
            if defined $scanner->{output};
        for my $list (grep { defined } @$scanner{qw(names reports)}) {
            splice @$list, $count_max if @$list > $count_max;
        }
        for my $report (@{ $scanner->{reports} || [] }) {
            $report->{reason} = Whyblocked::Text::of($report->{reason}, $chars_max);
        }
    }
    return;
}

# Leaves the verdict, who it concerns, and little else.
sub bare {
    my ($event) = @_;
    cut_parts($event, 0);
    delete @$event{qw(authentication_results dkim parts)};
    for my $list (grep { defined } @$event{qw(bad_headers virus_names scanners policy_banks
            quarantine)}) {
        splice @$list, 5 if @$list > 5;
    }
    return;
}

1;
